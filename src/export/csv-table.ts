import type { ExportChunk } from '../domain/export/exported-graph';
import type { PropertyLayout, PropertyRow } from '../domain/export/property-row';
import type { PropertyType, PropertyValue } from '../domain/record/properties';
import { joinedTexts } from './joined-texts';

/** ITEM_SEPARATOR as the import tool spells it. */
export const ARRAY_DELIMITER_OPTION = 'U+001F';

/** Most characters of a file. More would cost memory, since many tables fill at once; fewer would make too many files. */
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

/** Cells that need quotes: without them they would be split, lose their blanks or be read as null. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$|^$/;

/** What a table is made of. */
export interface TableParts {
  /** The names of its files begin with this. */
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

  constructor({ name, leading, layout, idGroup }: TableParts) {
    this.name = name;
    this.#layout = layout;
    const properties = layout.columns.map(({ name: column, type }) =>
      idGroup !== undefined && column === 'id' ? `id:ID(${idGroup})` : `${column}:${TYPES[type]}`,
    );
    this.header = [...leading, ...properties].join(',');
  }

  /** A row. Throws Error for properties of another layout, and for a list that a cell cannot hold. */
  row(leading: readonly string[], properties: PropertyRow): string {
    if (properties.layout !== this.#layout) {
      throw new Error(`${this.name}: the properties of a row are not its columns`);
    }
    const cells = leading.map(quoted);
    for (const column of this.#layout.columns) {
      const value = properties.valueIn(column);
      cells.push(value === undefined ? '' : cellText(value));
    }
    return cells.join(',');
  }
}

/**
 * Collects the rows of one kind and writes a file when there are enough, so that the pieces of a file always follow each
 * other.
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

  /** Ends a page; gives a file when there are enough rows, or when `last` is set. */
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

/** A value as it stands in a cell. Throws Error for an empty list, which the import tool would take for null. */
function cellText(value: PropertyValue): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (value.length === 0) throw new Error('an empty list could not be told apart from null again');
  return quoted(joinedTexts(value));
}
