import type { ExportChunk } from '../domain/export/exported-graph';
import {
  isList,
  NULL_TEXT,
  partedItems,
  type PropertyLayout,
  type PropertyRow,
  type PropertyType,
  WRITTEN,
} from '../domain/export/property-row';

/** What parts the items of lists (`partedItems`), in the words of the import tool. */
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
  readonly layout: PropertyLayout;
  /** The property whose column is the id of the node, with its group: `id:ID(Entity)`. */
  readonly idGroup?: string;
}

/** The columns of a table: its header, and rows as its lines. */
export class CsvColumns {
  readonly name: string;
  readonly header: string;
  readonly #layout: PropertyLayout;
  /** By place. */
  readonly #cells: readonly ((text: string) => string)[];

  constructor({ name, leading, layout, idGroup }: TableParts) {
    this.name = name;
    this.#layout = layout;
    this.#cells = layout.columns.map(({ type }) => cellOf(type));
    const properties = layout.columns.map(({ name: column, type }) =>
      idGroup !== undefined && column === 'id' ? `id:ID(${idGroup})` : `${column}:${TYPES[type]}`,
    );
    this.header = [...leading, ...properties].join(',');
  }

  /** A row. Throws Error for properties of another layout, and for a text that its column cannot hold. */
  row(leading: readonly string[], properties: PropertyRow): string {
    if (properties.layout !== this.#layout)
      throw new Error(`${this.name}: the properties of a row are not its columns`);
    const cells = leading.map(quoted);
    let place = 0;
    for (const cell of this.#cells) {
      const text = properties.texts[place++] ?? NULL_TEXT;
      cells.push(text === NULL_TEXT ? '' : cell(text));
    }
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

/** How a value of a type stands in a cell, by its text. */
function cellOf(type: PropertyType): (text: string) => string {
  if (isList(type)) return listCell;
  if (type === 'string') return quoted;
  return WRITTEN[type];
}

/** Lists are one cell. The import tool has no list without items, and would leave it out; nor has our graph one. */
function listCell(text: string): string {
  if (text === '') throw new Error('a list without items cannot be told apart again from none');
  return quoted(partedItems(text));
}
