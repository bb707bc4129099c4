import type { PropertyColumn, PropertyLayout, PropertyRow } from '../domain/export/property-row';
import type { PropertyValue } from '../domain/record/properties';
import { CYPHER_CELLS, cypherName } from './cypher-literal';

/**
 * Most rows of a statement, and their most characters.
 *
 * Neo4j compiles literals far slower than it takes parameters: on a slow server a row of 40 values costs 3 ms, so that a
 * statement of this size takes a second or two and no client times out.
 */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 200_000;

/** Ends a statement of a script. No other line of a script ends with a semicolon. */
const END = ';\n';

const COLUMN = /\brow\.(\w+)/g;

/** Texts of statements, by their names below cypher/. */
export type StatementTexts = ReadonlyMap<string, string>;

/**
 * The statements that make the schema, constraints before indexes; each may be run again.
 *
 * Migrations that change records are left out: what is exported has been through them.
 */
export function schemaScript(migrations: StatementTexts): string {
  const texts = [...migrations.values()].filter((text) => text.includes(' IF NOT EXISTS'));
  const isConstraint = (text: string): boolean => text.startsWith('CREATE CONSTRAINT');
  return [...texts.filter(isConstraint), ...texts.filter((text) => !isConstraint(text))]
    .map((text) => text + END)
    .join('');
}

/** Lines as comments of a script, without a semicolon at their end. */
export function commentScript(lines: readonly string[]): string {
  return lines.map((line) => `// ${line.replace(/[;\s]+$/, '')}\n`).join('');
}

/** A column of rows. */
interface RowColumn {
  readonly name: string;
  /** The property of the layout that it holds; undefined for a text beside the properties. */
  readonly property: PropertyColumn | undefined;
  /** Writes a value of it. */
  readonly cell: (value: PropertyValue) => string;
}

/** A statement of a script, with a gap where its rows are written. */
export interface RowTemplate {
  /** Name below cypher/. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly layout: PropertyLayout;
  /** What the rows hold, in order; every property of the layout is among it. */
  readonly columns: readonly RowColumn[];
}

/** What a template is made of. */
export interface TemplateParts {
  /** Name below cypher/. */
  readonly name: string;
  readonly layout: PropertyLayout;
  /** What stands for `$($label)`, `$($labels)`: static in a script, so that any Neo4j 5 runs it. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Prepares a template: its rows become lists rather than maps, so that `row.title` is written as `row[5]`.
 *
 * Neo4j compiles a list of plain values as one value, and every entry of a map as one: lists are compiled five to ten
 * times as quickly, and statements of one template share a plan. Throws Error for a text that cannot be written so.
 */
export function rowTemplate({ name, layout, names = {} }: TemplateParts, texts: StatementTexts): RowTemplate {
  let text = texts.get(name) ?? '';
  for (const [parameter, values] of Object.entries(names)) {
    text = text.replaceAll(`$($given.${parameter})`, values.map(cypherName).join(':'));
  }
  const columns = [...new Set([...text.matchAll(COLUMN)].map((match) => match[1] ?? ''))];
  const indexed = text.replace(COLUMN, (_, name: string) => `row[${columns.indexOf(name)}]`);
  const [before, after, ...rest] = indexed.split('$given.rows');
  if (before === undefined || after === undefined || rest.length > 0 || (before + after).includes('$')) {
    throw new Error(`cypher/${name}.cypher cannot be written with rows`);
  }
  const missing = layout.columns.filter((column) => !columns.includes(column.name));
  if (missing.length > 0)
    throw new Error(`cypher/${name}.cypher leaves out ${missing.map((column) => column.name).join(', ')}`);
  return { name, before, after, layout, columns: columns.map((column) => columnOf(column, layout)) };
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
  { name: template, layout, columns }: RowTemplate,
  properties: PropertyRow,
  extra: Readonly<Record<string, string>> = {},
): string {
  if (properties.layout !== layout) throw new Error(`the properties of a row are not those of ${template}`);
  // Joined cells make one flat text at once; texts that are added to each other are kept in pieces until they are written.
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

/** A row, and the template that it belongs to. */
export interface ScriptRow {
  readonly template: RowTemplate;
  readonly row: string;
}

/** Collects rows of several templates and writes statements of them. */
export class RowBatches {
  readonly #texts: StatementTexts;
  readonly #templates = new Map<string, RowTemplate>();
  readonly #batches = new Map<RowTemplate, RowBatch>();

  constructor(texts: StatementTexts) {
    this.#texts = texts;
  }

  /** A template, prepared once for each key; one that is used with several `names` needs a key for each. */
  template(parts: TemplateParts, key: string = parts.name): RowTemplate {
    let template = this.#templates.get(key);
    if (template === undefined) {
      template = rowTemplate(parts, this.#texts);
      this.#templates.set(key, template);
    }
    return template;
  }

  /** Takes a row; gives the statement that it completes, or an empty text. */
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

/** Collects rows of one template and writes statements of them. */
class RowBatch {
  readonly #template: RowTemplate;
  #rows: string[] = [];
  #characters = 0;

  constructor(template: RowTemplate) {
    this.#template = template;
  }

  /** Takes a row; gives the statement that it completes, or an empty text. */
  add(row: string): string {
    this.#rows.push(row);
    this.#characters += row.length;
    return this.#rows.length >= MOST_ROWS || this.#characters >= MOST_CHARACTERS ? this.flush() : '';
  }

  /** The statement of the rows that wait, or an empty text. */
  flush(): string {
    if (this.#rows.length === 0) return '';
    const text = statementScript(this.#template, this.#rows);
    this.#rows = [];
    this.#characters = 0;
    return text;
  }
}
