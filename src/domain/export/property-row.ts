import type { ListType, PlainType, Properties, PropertyType, PropertyTypes, PropertyValue } from '../record/properties';

/** A value without items. */
export type PlainValue = string | number | boolean;

/** A property of a layout, with its place among the values of a row. */
export interface PropertyColumn {
  readonly name: string;
  readonly type: PropertyType;
  readonly place: number;
}

/** Which properties nodes of a label or links of a type have, and in which order rows hold them. */
export class PropertyLayout {
  /** Properties without items; the store reads them in another way than lists. */
  readonly scalars: readonly string[];
  readonly lists: readonly string[];
  /** All properties by place: first the scalars, then the lists. */
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
      this.columns.map(() => undefined),
    );
  }

  /** The column of a property; undefined for a name that is not in the layout. */
  columnOf(name: string): PropertyColumn | undefined {
    return this.#byName.get(name);
  }

  /** A row of values. Throws Error for a property that is not in the layout, and for a value of another type. */
  row(values: Properties): PropertyRow {
    return this.empty.with(values);
  }
}

/**
 * The properties of one node or link.
 *
 * A list by place, not an object by name: an export makes millions of rows with up to forty properties each.
 */
export class PropertyRow {
  readonly layout: PropertyLayout;
  /** By place; undefined for what is not there. */
  readonly #values: readonly (PropertyValue | undefined)[];

  /** `values` stand in the order of the layout's columns and have the types of these. */
  constructor(layout: PropertyLayout, values: readonly (PropertyValue | undefined)[]) {
    this.layout = layout;
    this.#values = values;
  }

  /** A property; undefined when it is not there. */
  value(name: string): PropertyValue | undefined {
    const column = this.layout.columnOf(name);
    return column === undefined ? undefined : this.#values[column.place];
  }

  /** The value in a column of this row's layout: quicker than `value`; undefined when it is not there. */
  valueIn({ place }: PropertyColumn): PropertyValue | undefined {
    return this.#values[place];
  }

  /** A property without items as text, such as `5`, `true` or `2024-01-15`; undefined when it is not there. */
  text(name: string): string | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : String(value);
  }

  /** As `text`; empty when the property is not there. */
  textOrEmpty(name: string): string {
    return this.text(name) ?? '';
  }

  /** All properties that are there, by name. */
  values(): Properties {
    const values: Record<string, PropertyValue> = {};
    for (const column of this.layout.columns) {
      const value = this.valueIn(column);
      if (value !== undefined) values[column.name] = value;
    }
    return values;
  }

  /**
   * The same row with some values changed; undefined takes a property away.
   *
   * Throws Error for a property that is not in the layout, and for a value of another type.
   */
  with(changes: Readonly<Record<string, PropertyValue | undefined>>): PropertyRow {
    const values = [...this.#values];
    for (const [name, value] of Object.entries(changes)) {
      const column = this.layout.columnOf(name);
      if (column === undefined) throw new Error(`the layout has no column for a property ${name}`);
      if (value !== undefined) refuseOtherType(value, column.type);
      values[column.place] = value;
    }
    return new PropertyRow(this.layout, values);
  }
}

/** Whether values of a type have items. */
export function isList(type: PropertyType): type is ListType {
  return type.endsWith('[]');
}

/** A day and an instant as ISO text; whether the day exists is not checked. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;

const PLAIN_FITS = {
  string: (value: unknown) => typeof value === 'string',
  int: (value: unknown) => Number.isSafeInteger(value),
  float: (value: unknown) => Number.isFinite(value),
  boolean: (value: unknown) => typeof value === 'boolean',
  date: (value: unknown) => typeof value === 'string' && DAY.test(value),
  datetime: (value: unknown) => typeof value === 'string' && INSTANT.test(value),
} as const satisfies Record<PlainType, (value: unknown) => boolean>;

const FITS: Readonly<Record<PropertyType, (value: unknown) => boolean>> = Object.freeze({
  ...PLAIN_FITS,
  'string[]': listOf(PLAIN_FITS.string),
  'int[]': listOf(PLAIN_FITS.int),
  'boolean[]': listOf(PLAIN_FITS.boolean),
  'date[]': listOf(PLAIN_FITS.date),
});

function listOf(fits: (item: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(fits);
}

/** Whether a value is one of a type. */
export function fitsType(value: PropertyValue, type: PropertyType): boolean {
  return FITS[type](value);
}

/** Throws Error for a value of another type. */
export function refuseOtherType(value: PropertyValue, type: PropertyType): void {
  if (!fitsType(value, type)) throw new Error(`${JSON.stringify(value)} is no ${type}`);
}
