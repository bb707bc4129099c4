import type { LinkType } from './links';
import type { PropertyType, PropertyTypes, PropertyValue } from './properties';

/** The nodes that belong to an entity. */
export type DetailLabel = 'Name' | 'Identifier' | 'FormerId';

/** A record in the graph, or a part of a record that is a link or a node of its own. */
export interface Held {
  /** For a link: the id of its other end. */
  readonly id: string;
  /** A property as the type of its field says; undefined when it is not there. */
  value(name: string): unknown;
  /** The links of a type that belong to the record, in the record's order. */
  links(type: LinkType): readonly Held[];
  /** The nodes of a label that belong to the record, in the record's order. */
  details(label: DetailLabel): readonly Held[];
}

/** A link that a record owns, as it is written. */
export interface OwnedLink {
  readonly type: LinkType;
  /** Id of the other end. */
  readonly id: string;
  /** Position in the record's list; null where the field is no list. */
  readonly ordinal: number | null;
  /** Null removes a property. */
  readonly properties: WrittenProperties;
}

/** Properties as they are written; null removes one. */
export type WrittenProperties = Readonly<Record<string, PropertyValue | null>>;

/** How one field of a record is written in a data set and held in the graph. `V` is its type; it includes undefined for an optional field. */
export interface Field<V, T> {
  /** The properties that hold it, with their types; none when links or nodes hold it. */
  readonly properties: PropertyTypes;
  /** The value as a data set writes it; undefined leaves the field out. */
  canonical(value: Exclude<V, undefined>, record: T): V | undefined;
  /** All of `properties` for the value. */
  write(value: V | undefined, record: T): WrittenProperties;
  /** The links that hold the value. */
  links(value: V | undefined, record: T): readonly OwnedLink[];
  /** The value that is held; undefined when there is none. */
  read(held: Held): V | undefined;
}

/** A field of `T` under its name. */
export type NamedField<T> = Field<T[keyof T & string], T> & { readonly name: keyof T & string };

/** The fields of a record, in the order in which a data set writes them. Each field is declared here and nowhere else. */
export type Fields<T> = readonly NamedField<T>[];

/** Makes the field of a name: how a table says what a field is. */
export type FieldMaker<V, T> = (name: string) => Field<V, T>;

/** What a table is made from: a maker for every field of `T`, in order. */
export type FieldMakers<T> = { readonly [K in keyof T]-?: FieldMaker<T[K], T> };

/** The table of the fields of `T`. */
export function fieldsOf<T>(makers: FieldMakers<T>): Fields<T> {
  const entries = Object.entries(makers) as [keyof T & string, FieldMaker<T[keyof T & string], T>][];
  return Object.freeze(entries.map(([name, make]) => Object.freeze({ ...make(name), name })));
}

/** The properties that hold the fields of a table, with their types. */
export function propertyTypesOf<T>(fields: Fields<T>): PropertyTypes {
  return Object.assign({}, ...fields.map(({ properties }) => properties)) as PropertyTypes;
}

/** The properties of the node or link that holds a record. */
export function propertiesOf<T>(fields: Fields<T>, record: T): WrittenProperties {
  return Object.assign({}, ...fields.map((field) => field.write(record[field.name], record))) as WrittenProperties;
}

/** The links that a record owns. */
export function linksOf<T>(fields: Fields<T>, record: T): readonly OwnedLink[] {
  return fields.flatMap((field) => field.links(record[field.name], record));
}

/** The record that is held, as it was loaded: in canonical form, without what is derived. */
export function heldRecord<T>(fields: Fields<T>, held: Held): T {
  const record: Partial<T> = {};
  for (const field of fields) {
    const value = field.read(held);
    if (value === undefined) continue;
    // A canonical form may depend on fields that stand earlier in the table.
    const written = field.canonical(value as Exclude<T[keyof T & string], undefined>, record as T);
    if (written !== undefined) record[field.name] = written;
  }
  return record as T;
}

/** A record with its fields in order, each as a data set writes it. */
export function canonical<T>(fields: Fields<T>, record: T): T {
  const ordered: Partial<T> = {};
  for (const field of fields) {
    const value = record[field.name];
    if (value === undefined) continue;
    const written = field.canonical(value as Exclude<T[keyof T & string], undefined>, record);
    if (written !== undefined) ordered[field.name] = written;
  }
  return ordered as T;
}

/** The record that is held. Required fields are there, because the graph only holds records that passed the schema. */
function read<T>(fields: Fields<T>, held: Held): T {
  const record: Partial<T> = {};
  for (const field of fields) {
    const value = field.read(held);
    if (value !== undefined) record[field.name] = value;
  }
  return record as T;
}

const NO_PROPERTIES: PropertyTypes = Object.freeze({});
const NO_VALUES: WrittenProperties = Object.freeze({});
const NO_LINKS: readonly OwnedLink[] = Object.freeze([]);

/** A field without properties and links; makers change parts of it. */
function plainField<V, T>(changes: Partial<Field<V, T>> & Pick<Field<V, T>, 'read'>): Field<V, T> {
  return {
    properties: NO_PROPERTIES,
    canonical: (value) => value,
    write: () => NO_VALUES,
    links: () => NO_LINKS,
    ...changes,
  };
}

/** One property of the field's name. */
export function property<V, T>(type: PropertyType): FieldMaker<V, T> {
  return (name) =>
    plainField<V, T>({
      properties: { [name]: type },
      write: (value) => ({ [name]: (value ?? null) as PropertyValue | null }),
      read: (held) => held.value(name) as V | undefined,
    });
}

/** A field whose missing value is written as null. */
export function orNull<V, T>(maker: FieldMaker<V, T>): FieldMaker<V | null, T> {
  return (name) => {
    const field = maker(name) as Field<V | null, T>;
    return { ...field, read: (held) => field.read(held) ?? null };
  };
}

/** True or left out; the graph holds false for what is left out. */
export function flag<T>(): FieldMaker<boolean | undefined, T> {
  return (name) =>
    plainField<boolean | undefined, T>({
      properties: { [name]: 'boolean' },
      canonical: (value) => (value ? true : undefined),
      write: (value) => ({ [name]: value ?? false }),
      read: (held) => held.value(name) as boolean | undefined,
    });
}

/** A number; minus zero becomes zero. */
export function number<V extends number | undefined, T>(type: 'int' | 'float'): FieldMaker<V, T> {
  return (name) => ({
    ...property<V, T>(type)(name),
    canonical: (value: Exclude<V, undefined>) => ((value as number) === 0 ? (0 as V) : value),
  });
}

/** An object whose fields become properties with a prefix, such as `quantityValue`. `always` is a field that every such object has. */
export function prefixed<V extends object, T>(
  fields: Fields<V>,
  always: keyof V & string,
): FieldMaker<V | undefined, T> {
  return (prefix) => {
    const names = Object.keys(propertyTypesOf(fields));
    const prefixedName = (name: string): string => prefix + name.charAt(0).toUpperCase() + name.slice(1);
    const types = Object.entries(propertyTypesOf(fields)).map(([name, type]) => [prefixedName(name), type] as const);
    const mark = prefixedName(always);
    return plainField<V | undefined, T>({
      properties: Object.fromEntries(types),
      canonical: (value) => canonical(fields, value),
      write: (value) => {
        const written = value === undefined ? NO_VALUES : propertiesOf(fields, value);
        return Object.fromEntries(names.map((name) => [prefixedName(name), written[name] ?? null]));
      },
      read: (held) =>
        held.value(mark) === undefined
          ? undefined
          : read(fields, { ...NOTHING_HELD, value: (name) => held.value(prefixedName(name)) }),
    });
  };
}

const NOTHING_HELD: Held = Object.freeze({ id: '', value: () => undefined, links: () => [], details: () => [] });

/** The id at the other end of one link. */
export function link<V extends string | undefined, T>(type: LinkType): FieldMaker<V, T> {
  return () =>
    plainField<V, T>({
      links: (id) => (id === undefined ? NO_LINKS : [{ type, id, ordinal: null, properties: NO_VALUES }]),
      read: (held) => held.links(type)[0]?.id as V,
    });
}

/** The ids at the other ends of a list of links. */
export function links<T>(type: LinkType): FieldMaker<readonly string[] | undefined, T> {
  return () =>
    plainField<readonly string[] | undefined, T>({
      canonical: withoutEmpty,
      links: (ids = []) => ids.map((id, ordinal) => ({ type, id, ordinal, properties: NO_VALUES })),
      read: (held) => held.links(type).map(({ id }) => id),
    });
}

/** A list of objects, each held by a link: its `end` is the other end, its other fields are properties of the link. */
export function linked<V extends object, L extends readonly V[] | undefined, T>(
  type: LinkType,
  fields: Fields<V>,
  end: (item: V) => string | undefined,
): FieldMaker<L, T> {
  return () =>
    plainField<L, T>({
      canonical: (items) => withoutEmpty(items.map((item) => canonical(fields, item))) as L | undefined,
      links: (items) =>
        (items ?? []).flatMap((item, ordinal) => {
          const id = end(item);
          return id === undefined ? [] : [{ type, id, ordinal, properties: propertiesOf(fields, item) }];
        }),
      read: (held) => held.links(type).map((each) => read(fields, each)) as readonly V[] as L,
    });
}

/** The id at the other end of the link that holds the object, if it begins with `prefix`. */
export function linkEnd<V extends string | undefined, T>(prefix = ''): FieldMaker<V, T> {
  return () => plainField<V, T>({ read: ({ id }) => (id.startsWith(prefix) ? (id as V) : undefined) });
}

/** A list of objects, each held by a node of its own. */
export function details<V extends object, L extends readonly V[] | undefined, T>(
  label: DetailLabel,
  fields: Fields<V>,
): FieldMaker<L, T> {
  return () =>
    plainField<L, T>({
      canonical: (items) => withoutEmpty(items.map((item) => canonical(fields, item))) as L | undefined,
      read: (held) => held.details(label).map((each) => read(fields, each)) as readonly V[] as L,
    });
}

/** A field that needs code of its own. */
export function special<V, T>(field: Partial<Field<V, T>> & Pick<Field<V, T>, 'read'>): FieldMaker<V, T> {
  return () => plainField(field);
}

/** An empty list is left out. */
function withoutEmpty<V>(list: readonly V[]): readonly V[] | undefined {
  return list.length === 0 ? undefined : list;
}
