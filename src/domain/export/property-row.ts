import type { ListType, PlainType, Properties, PropertyType, PropertyTypes, PropertyValue } from '../record/properties';

export type { Properties, PropertyTypes, PropertyType, PropertyValue, PlainType, ListType } from '../record/properties';

/** Ends every item in the text of a list. */
const ITEM_END = '\u001f';

/** Stands for null among the texts of a row. */
export const NULL_TEXT = '\u0000';

/** A property of a layout, with the place of its text in rows. */
export interface PropertyColumn {
  readonly name: string;
  readonly type: PropertyType;
  readonly place: number;
}

/** What nodes of a label or links of a type hold. */
export class PropertyLayout {
  /** Those with one value, then lists: statements make texts of each in their own way. */
  readonly scalars: readonly string[];
  readonly lists: readonly string[];
  /** Scalars and lists, by place. */
  readonly columns: readonly PropertyColumn[];
  /** A row without any property. */
  readonly empty: PropertyRow;
  readonly #byName: ReadonlyMap<string, PropertyColumn>;

  constructor(types: PropertyTypes) {
    const entries = Object.entries(types);
    const scalars = entries.filter(([, type]) => !isList(type));
    const lists = entries.filter(([, type]) => isList(type));
    this.scalars = scalars.map(([name]) => name);
    this.lists = lists.map(([name]) => name);
    this.columns = [...scalars, ...lists].map(([name, type], place) => ({ name, type, place }));
    this.#byName = new Map(this.columns.map((column) => [column.name, column]));
    this.empty = new PropertyRow(
      this,
      this.columns.map(() => NULL_TEXT),
    );
  }

  /** The column of a property; undefined for a name that is not in the layout. */
  columnOf(name: string): PropertyColumn | undefined {
    return this.#byName.get(name);
  }

  /** A row of values. Throws Error for a property that is not in the layout, and for a value that its type cannot hold. */
  row(values: Properties): PropertyRow {
    return this.empty.with(values);
  }
}

/**
 * The properties of one node or link, each as the text that the graph makes of it: `5`, `true`, `2024-01-15`, lists with
 * every item ended. A float has several: `5.0` from the graph is `5` in a row of values.
 *
 * Most of what is read for an export is written as a text again: only what asks for a value pays for making it.
 */
export class PropertyRow {
  readonly layout: PropertyLayout;
  /** By place; `NULL_TEXT` for what is not there. */
  readonly texts: readonly string[];

  constructor(layout: PropertyLayout, texts: readonly string[]) {
    this.layout = layout;
    this.texts = texts;
  }

  /** The text of a property; undefined when it is not there. */
  text(name: string): string | undefined {
    const column = this.layout.columnOf(name);
    return column === undefined ? undefined : this.#textIn(column);
  }

  /** The text of a property; empty when it is not there. */
  textOrEmpty(name: string): string {
    return this.text(name) ?? '';
  }

  /** A property as what its type says that it is; undefined when it is not there. */
  value(name: string): PropertyValue | undefined {
    const column = this.layout.columnOf(name);
    return column === undefined ? undefined : this.#valueIn(column);
  }

  /** All that are there, by name. */
  values(): Properties {
    const values: Record<string, PropertyValue> = {};
    for (const column of this.layout.columns) {
      const value = this.#valueIn(column);
      if (value !== undefined) values[column.name] = value;
    }
    return values;
  }

  /**
   * The same row with other values; an undefined one is not there any more.
   *
   * Throws Error for a property that is not in the layout, and for a value that its type cannot hold.
   */
  with(values: Readonly<Record<string, PropertyValue | undefined>>): PropertyRow {
    return this.#changed(values, textOf);
  }

  /** The same row with other texts, as they are in rows; otherwise as `with`. */
  withTexts(texts: Readonly<Record<string, string | undefined>>): PropertyRow {
    return this.#changed(texts, asIs);
  }

  #changed<T>(
    changes: Readonly<Record<string, T | undefined>>,
    toText: (change: T, type: PropertyType) => string,
  ): PropertyRow {
    const texts = [...this.texts];
    for (const [name, change] of Object.entries(changes)) {
      const column = this.layout.columnOf(name);
      if (column === undefined) throw new Error(`nothing here has a property ${name}: it would be lost`);
      texts[column.place] = change === undefined ? NULL_TEXT : toText(change, column.type);
    }
    return new PropertyRow(this.layout, texts);
  }

  #textIn({ place }: PropertyColumn): string | undefined {
    const text = this.texts[place];
    return text === NULL_TEXT ? undefined : text;
  }

  #valueIn(column: PropertyColumn): PropertyValue | undefined {
    const text = this.#textIn(column);
    return text === undefined ? undefined : VALUES[column.type](text);
  }
}

/** Whether values of a type have items. */
export function isList(type: PropertyType): type is ListType {
  return type.endsWith('[]');
}

/** The items of the text of a list. Throws Error for a text of which the last item is not ended. */
export function itemsOf(text: string): string[] {
  const items = text.split(ITEM_END);
  if (items.pop() !== '') throw unfit(text, 'list');
  return items;
}

/**
 * The text of a list with its items parted rather than ended, empty for a list without any.
 *
 * Throws Error for one with an empty item, which could not be told from none, and as `itemsOf`.
 */
export function partedItems(text: string): string {
  if (text === '') return text;
  if (text.startsWith(ITEM_END) || text.includes(ITEM_END + ITEM_END) || !text.endsWith(ITEM_END)) {
    throw unfit(text, 'list of texts that can be told apart again');
  }
  return text.slice(0, -1);
}

/** Gives the text of a value without items as every format writes it. */
type TextWriter = (text: string) => string;

/** A text that looks like those of its type, as it is. */
function shaped(type: PropertyType, shape: RegExp): TextWriter {
  return (text) => {
    if (!shape.test(text)) throw unfit(text, type);
    return text;
  };
}

const integer = shaped('int', /^-?\d+$/);

/** More digits than these may be more than a number can hold. */
const SAFE_DIGITS = 15;

/**
 * What formats write of the text of a value, by its type: floats as JavaScript does, all else as it is.
 *
 * Throw Error for a text that is none of the type: somebody else wrote it into the graph.
 */
export const WRITTEN: Readonly<Record<PlainType, TextWriter>> = Object.freeze({
  string: asIs,
  int: (text) => {
    if (text.length > SAFE_DIGITS && !Number.isSafeInteger(Number(text))) throw unfit(text, 'int');
    return integer(text);
  },
  float: (text) => {
    if (!Number.isFinite(Number(text))) throw unfit(text, 'float');
    return String(Number(text));
  },
  boolean: shaped('boolean', /^(true|false)$/),
  date: shaped('date', /^\d{4}-\d{2}-\d{2}$/),
  datetime: shaped('datetime', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/),
});

const isTrue = (text: string): boolean => text === 'true';

function asIs(text: string): string {
  return text;
}

/** Makes a value of its text. */
const VALUES: Readonly<Record<PropertyType, (text: string) => PropertyValue>> = {
  string: asIs,
  'string[]': itemsOf,
  int: Number,
  'int[]': (text) => itemsOf(text).map(Number),
  float: Number,
  boolean: isTrue,
  'boolean[]': (text) => itemsOf(text).map(isTrue),
  date: asIs,
  'date[]': itemsOf,
  datetime: asIs,
};

/** Whether a value is one of a type without items. */
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && value !== NULL_TEXT,
  int: Number.isSafeInteger,
  float: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string',
  datetime: (value) => typeof value === 'string',
};

function textOf(value: PropertyValue, type: PropertyType): string {
  if (!isList(type)) return plainText(value, type);
  if (!Array.isArray(value)) throw unfit(value, type);
  const items = (value as readonly PropertyValue[]).map((item) => plainText(item, type.slice(0, -2)));
  if (items.some((item) => item.includes(ITEM_END))) throw unfit(value, `${type} whose items can be told apart again`);
  return items.map((item) => item + ITEM_END).join('');
}

function plainText(value: PropertyValue, type: string): string {
  if (!FITS[type]?.(value)) throw unfit(value, type);
  return Object.is(value, -0) ? '-0' : String(value);
}

function unfit(value: PropertyValue, type: string): Error {
  return new Error(`${JSON.stringify(value)} is no ${type}`);
}
