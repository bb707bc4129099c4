import type { PropertyColumn, PropertyLayout, PropertyRow, PropertyValue } from '../domain/export/property-row';
import { CYPHER_FOLDER } from '../store/neo4j/database';
import { readStatements, type Statement } from '../store/neo4j/statements';
import { CYPHER_CELLS, cypherName } from './cypher-literal';

/**
 * Most rows of a statement, and their most characters.
 *
 * Neo4j compiles literals far slower than it takes parameters: on a slow server a row of 40 values costs 3 ms, so that a
 * statement of this size takes a second or two, and answers before any client loses patience.
 */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 200_000;

/** Closes a statement of a script; nothing else in a script has a semicolon at the end of a line. */
const END = ';\n';

const COLUMN = /\brow\.(\w+)/g;

let read: ReadonlyMap<string, Statement> | undefined;

/** The statements of cypher/, read once, when a script is first written. */
function statements(): ReadonlyMap<string, Statement> {
  read ??= readStatements(CYPHER_FOLDER);
  return read;
}

/**
 * The statements that make the schema, or those named of them, constraints before indexes; each may be run again.
 *
 * Migrations that change records are none: what is exported has been through them.
 */
export function schemaScript(names?: readonly string[]): string {
  const texts = [...statements().values()]
    .filter(({ name }) => names === undefined || names.includes(name))
    .map(({ text }) => text)
    .filter((text) => text.includes(' IF NOT EXISTS'));
  const isConstraint = (text: string): boolean => text.startsWith('CREATE CONSTRAINT');
  return [...texts.filter(isConstraint), ...texts.filter((text) => !isConstraint(text))]
    .map((text) => text + END)
    .join('');
}

/** Lines as comments of a script; none ends as a statement does. */
export function commentScript(lines: readonly string[]): string {
  return lines.map((line) => `// ${line.replace(/[;\s]+$/, '')}\n`).join('');
}

/** A column of rows. */
interface RowColumn {
  readonly name: string;
  /** The property that it holds; undefined when it holds none. */
  readonly property: PropertyColumn | undefined;
  /** Writes a value of it. */
  readonly cell: (value: PropertyValue) => string;
}

/** A statement of cypher/ that takes `$given.rows`, maps, to be written with the rows in its place. */
export interface RowTemplate {
  readonly statement: string;
  readonly before: string;
  readonly after: string;
  readonly layout: PropertyLayout;
  /** What the rows must hold, in order: every property of the layout among it. */
  readonly columns: readonly RowColumn[];
}

/** What a template is made of. */
export interface TemplateParts {
  /** Name below cypher/. */
  readonly statement: string;
  readonly layout: PropertyLayout;
  /** What stands for `$($label)`, `$($labels)`: static in a script, so that any Neo4j 5 runs it. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The template of a statement: its rows are lists rather than maps, `row.title` becomes `row[5]`.
 *
 * A list of plain values is one value to Neo4j's compiler, a map is one for every entry: lists are compiled five to ten
 * times as quickly, and statements of one template share a plan. Throws Error for a statement that cannot be written so.
 */
export function rowTemplate({ statement, layout, names = {} }: TemplateParts): RowTemplate {
  let text = statements().get(statement)?.text ?? '';
  for (const [parameter, values] of Object.entries(names)) {
    text = text.replaceAll(`$($given.${parameter})`, values.map(cypherName).join(':'));
  }
  const columns = [...new Set([...text.matchAll(COLUMN)].map((match) => match[1] ?? ''))];
  const indexed = text.replace(COLUMN, (_, name: string) => `row[${columns.indexOf(name)}]`);
  const [before, after, ...rest] = indexed.split('$given.rows');
  if (before === undefined || after === undefined || rest.length > 0 || (before + after).includes('$')) {
    throw new Error(`cypher/${statement}.cypher cannot be written with rows`);
  }
  const missing = layout.columns.map(({ name }) => name).filter((name) => !columns.includes(name));
  if (missing.length > 0) throw new Error(`cypher/${statement}.cypher leaves out ${missing.join(', ')}`);
  return { statement, before, after, layout, columns: columns.map((name) => columnOf(name, layout)) };
}

function columnOf(name: string, layout: PropertyLayout): RowColumn {
  const property = layout.columnOf(name);
  return { name, property, cell: CYPHER_CELLS[property?.type ?? 'string'] };
}

/**
 * A row of a template, without the nulls at its end. `extra` are the texts of the columns that are no properties.
 *
 * Throws Error for properties of another layout, and for a list that its column cannot hold.
 */
export function rowText(
  { statement, layout, columns }: RowTemplate,
  properties: PropertyRow,
  extra: Readonly<Record<string, string>> = {},
): string {
  if (properties.layout !== layout) throw new Error(`the properties of a row are not those of ${statement}`);
  // Cells that are joined make one text; texts that are added to each other stay a tree until they are written.
  const cells: string[] = [];
  let filled = 0;
  for (const { name, property, cell } of columns) {
    const value = property === undefined ? extra[name] : properties.valueIn(property);
    if (value === undefined) cells.push('null');
    else filled = cells.push(cell(value));
  }
  cells.length = filled;
  return `[${cells.join(', ')}]`;
}

/** A statement with its rows, each on a line of its own. */
export function statementScript({ before, after }: RowTemplate, rows: readonly string[]): string {
  return `${before}[\n${rows.join(',\n')}\n]${after}${END}`;
}

/** A row, and the template that it was made for. */
export interface ScriptRow {
  readonly template: RowTemplate;
  readonly row: string;
}

/** Rows on their way into statements, each in that of its template. */
export class RowBatches {
  readonly #templates = new Map<string, RowTemplate>();
  readonly #batches = new Map<RowTemplate, RowBatch>();

  /** The template of a statement, or of the same one with other `names` under a key of its own. */
  template(parts: TemplateParts, key: string = parts.statement): RowTemplate {
    let template = this.#templates.get(key);
    if (template === undefined) {
      template = rowTemplate(parts);
      this.#templates.set(key, template);
    }
    return template;
  }

  /** Takes a row, and gives the statement that it completes, or nothing. */
  add({ template, row }: ScriptRow): string {
    let batch = this.#batches.get(template);
    if (batch === undefined) {
      batch = new RowBatch(template);
      this.#batches.set(template, batch);
    }
    return batch.add(row);
  }

  /** The statements of all rows that wait. */
  flush(): string {
    return [...this.#batches.values()].map((batch) => batch.flush()).join('');
  }
}

/** Rows on their way into statements of one template. */
class RowBatch {
  readonly #template: RowTemplate;
  #rows: string[] = [];
  #characters = 0;

  constructor(template: RowTemplate) {
    this.#template = template;
  }

  /** Takes a row, and gives the statement that it completes, or nothing. */
  add(row: string): string {
    this.#rows.push(row);
    this.#characters += row.length;
    return this.#rows.length >= MOST_ROWS || this.#characters >= MOST_CHARACTERS ? this.flush() : '';
  }

  /** The statement of the rows that wait, or nothing. */
  flush(): string {
    if (this.#rows.length === 0) return '';
    const text = statementScript(this.#template, this.#rows);
    this.#rows = [];
    this.#characters = 0;
    return text;
  }
}
