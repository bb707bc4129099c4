import type { ExportChunk, Properties, PropertyValue } from '../domain/export/exported-graph';
import type { PropertyType, PropertyTypes } from '../domain/export/graph-model';

/** Parts the items of a list, and stands for itself in the import tool's options; no record may hold it. */
const ARRAY_DELIMITER = '\u001f';

/** The array delimiter in the words of the import tool. */
export const ARRAY_DELIMITER_OPTION = 'U+001F';

/** Most characters of a file: few files for a big graph, little memory for the many tables that fill at once. */
const MOST_CHARACTERS = 4_000_000;

/** The import tool's names of types. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  'string[]': 'string[]',
  int: 'long',
  'int[]': 'long[]',
  float: 'double',
  boolean: 'boolean',
  'boolean[]': 'boolean[]',
  date: 'date',
  'date[]': 'date[]',
  datetime: 'datetime',
};

/** A cell must be quoted when it would end itself, lose its blanks, or be taken for null. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$|^$/;

/** What a table is made of. */
export interface TableParts {
  /** Begins the names of its files. */
  readonly name: string;
  /** The columns of the import tool, before those of the properties: `:START_ID(Entity)`. */
  readonly leading: readonly string[];
  readonly types: PropertyTypes;
  /** The property whose column is the id of the node, with its group: `id:ID(Entity)`. */
  readonly idGroup?: string;
}

/** The columns of a table: its header, and rows as its lines. */
export class CsvColumns {
  readonly name: string;
  readonly header: string;
  readonly #columns: readonly (readonly [name: string, type: PropertyType])[];

  constructor({ name, leading, types, idGroup }: TableParts) {
    this.name = name;
    this.#columns = Object.entries(types);
    const properties = this.#columns.map(([column, type]) =>
      idGroup !== undefined && column === 'id' ? `id:ID(${idGroup})` : `${column}:${TYPES[type]}`,
    );
    this.header = [...leading, ...properties].join(',');
  }

  /** A row. Throws Error for a property that has no column, and for a value that its column cannot hold. */
  row(leading: readonly string[], properties: Properties): string {
    const cells = leading.map(quoted);
    let found = 0;
    for (const [name, type] of this.#columns) {
      const value = properties[name];
      if (value !== undefined) found++;
      cells.push(value === undefined ? '' : cell(value, type));
    }
    if (found !== Object.keys(properties).length) throw new Error(`${this.name}: a property has no column`);
    return cells.join(',');
  }
}

/**
 * Rows of one kind, written as files of their own whenever enough have come together, so that the pieces of a file
 * always follow each other.
 */
export class CsvTable {
  readonly #columns: CsvColumns;
  readonly #files: string[] = [];
  #rows: string[] = [];
  #pieces: string[] = [];
  #characters = 0;

  constructor(columns: CsvColumns) {
    this.#columns = columns;
  }

  /** The files written so far, in order. */
  get files(): readonly string[] {
    return this.#files;
  }

  /** Takes a row of its columns. */
  add(row: string): void {
    this.#rows.push(row);
    this.#characters += row.length + 1;
  }

  /** Ends a page; gives a file when enough rows have come together, or when these were the last. */
  *endPage(last = false): Generator<ExportChunk> {
    if (this.#rows.length > 0) this.#pieces.push(`${this.#rows.join('\n')}\n`);
    this.#rows = [];
    if (this.#pieces.length === 0 || !(last || this.#characters >= MOST_CHARACTERS)) return;
    const file = `${this.#columns.name}-${String(this.#files.length + 1).padStart(4, '0')}.csv`;
    this.#files.push(file);
    const [first = '', ...rest] = this.#pieces;
    this.#pieces = [];
    this.#characters = 0;
    yield { file, text: `${this.#columns.header}\n${first}` };
    for (const text of rest) yield { file, text };
  }
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lists are one cell. The import tool has no list without items, and would leave it out; nor has our graph one. */
function cell(value: PropertyValue, type: PropertyType): string {
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : String(value);
  const unfit = value.some((item) => item === '' || String(item).includes(ARRAY_DELIMITER));
  if (value.length === 0 || (type === 'string[]' && unfit)) {
    throw new Error(`${JSON.stringify(value)} cannot be told apart again as a list`);
  }
  return quoted(value.join(ARRAY_DELIMITER));
}
