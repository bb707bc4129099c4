import type { RecordKind } from '../domain/data-set';
import { EntenteError } from '../domain/errors';
import type {
  ExportedDetail,
  ExportedLink,
  ExportedRecord,
  Properties,
  PropertyValue,
  RecordExtent,
} from '../domain/export/exported-graph';
import {
  DECLARED_PROPERTIES,
  LINK_TYPES,
  NODE_PROPERTIES,
  type LinkType,
  type NodeLabel,
  type PropertyType,
  type PropertyTypes,
} from '../domain/export/graph-model';

/** The label of each kind's nodes. */
export const LABEL_OF_KIND = Object.freeze({
  source: 'Source',
  entity: 'Entity',
  relation: 'Relation',
  claim: 'Claim',
} as const satisfies Readonly<Record<RecordKind, NodeLabel>>);

/** What ends parts, values and items in the texts of records, and what stands for null (filters/exported-texts). */
const PART_END = '\u001d';
const VALUE_END = '\u001e';
const ITEM_END = '\u001f';
const NULL = '\u0000';

/** Makes a value of its text. */
type ValueReader = (text: string) => PropertyValue;

const asIs: ValueReader = (text) => text;
const isTrue = (text: string): boolean => text === 'true';

const VALUE_READERS: Readonly<Record<PropertyType, ValueReader>> = {
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

function itemsOf(text: string): string[] {
  return ended(text, ITEM_END);
}

/** The parts of a text of which each is ended, the last one too. */
function ended(text: string, end: string): string[] {
  const parts = text.split(end);
  parts.pop();
  return parts;
}

/** The properties of a record that are read, in the order of their values in its text: first the scalars, then the lists. */
export interface ReadProperties {
  readonly scalars: readonly string[];
  readonly lists: readonly string[];
}

/** Which properties are read of records of a kind. */
export function propertiesRead(kind: RecordKind, extent: RecordExtent): ReadProperties {
  const types: PropertyTypes = NODE_PROPERTIES[LABEL_OF_KIND[kind]];
  const names = extent === 'WHOLE' ? Object.keys(types) : DECLARED_PROPERTIES[kind];
  const isList = (name: string): boolean => types[name]?.endsWith('[]') ?? false;
  return { scalars: names.filter((name) => !isList(name)), lists: names.filter(isList) };
}

/** What a part of a record is, by its first value. */
interface PartDefinition {
  /** Null for links. */
  readonly detail: ExportedDetail['label'] | null;
  /** Place among the details or the links of a record. */
  readonly order: number;
  readonly readers: ReadonlyMap<string, ValueReader>;
}

const PARTS: ReadonlyMap<string, PartDefinition> = new Map<string, PartDefinition>([
  ...(['Name', 'Identifier', 'FormerId'] as const).map(
    (detail, order) => [detail, { detail, order, readers: readersOf(NODE_PROPERTIES[detail]) }] as const,
  ),
  ...Object.entries(LINK_TYPES).map(
    ([type, { properties }], order) => [type, { detail: null, order, readers: readersOf(properties) }] as const,
  ),
]);

function orderOf(name: string): number {
  return PARTS.get(name)?.order ?? 0;
}

function readersOf(types: PropertyTypes): ReadonlyMap<string, ValueReader> {
  return new Map(Object.entries(types).map(([name, type]) => [name, VALUE_READERS[type]]));
}

/** A property, and how it is read. */
interface ReadProperty {
  readonly name: string;
  readonly read: ValueReader;
}

/** The part that says which kind of entity a record is, by the label of its kind. */
const KIND_LABEL = 'Label';

/** Makes records of the texts that a statement gives of those of a kind. */
export class RecordReader {
  readonly #kind: RecordKind;
  readonly #properties: readonly ReadProperty[];

  constructor(kind: RecordKind, { scalars, lists }: ReadProperties) {
    const readers = readersOf(NODE_PROPERTIES[LABEL_OF_KIND[kind]]);
    this.#kind = kind;
    this.#properties = [...scalars, ...lists].map((name) => ({ name, read: readers.get(name) ?? asIs }));
  }

  /**
   * The record of a text (filters/exported-texts).
   *
   * Throws EntenteError INTERNAL for what no text of a record is: someone else wrote into the graph.
   */
  read(text: string): ExportedRecord {
    const [own = '', ...parts] = ended(text, PART_END);
    const properties = this.#propertiesOf(own);
    const details: ExportedDetail[] = [];
    const links: ExportedLink[] = [];
    let kindLabel: string | null = null;
    for (const part of parts) {
      const values = part.split(VALUE_END);
      if (values[0] === KIND_LABEL) kindLabel = values[1] ?? null;
      else addPart(values, details, links);
    }
    return {
      kind: this.#kind,
      id: properties.id as string,
      kindLabel,
      properties,
      details: details.length > 1 ? details.sort(inOrderOfDetails) : details,
      links: links.length > 1 ? links.sort(inOrderOfLinks) : links,
    };
  }

  #propertiesOf(text: string): Properties {
    const values = text.split(VALUE_END);
    if (values.length !== this.#properties.length + 1) throw unknownText(text);
    const properties: Record<string, PropertyValue> = {};
    let index = 0;
    for (const { name, read } of this.#properties) {
      const value = values[index++] ?? NULL;
      if (value !== NULL) properties[name] = read(value);
    }
    return properties;
  }
}

/** Adds what a part is, by its values, to the details or the links of its record. */
function addPart(values: readonly string[], details: ExportedDetail[], links: ExportedLink[]): void {
  const type = values[0] ?? '';
  const id = values[1] ?? '';
  const part = PARTS.get(type);
  if (part === undefined) throw unknownText(type);
  const properties = values.length > 2 ? propertiesOfPart(values, part) : NO_PROPERTIES;
  if (part.detail !== null) details.push({ label: part.detail, properties });
  else links.push({ type: type as LinkType, label: labelOfId(id), id, inward: type === 'PARTICIPATES_IN', properties });
}

const NO_PROPERTIES: Properties = Object.freeze({});

/** The properties of a part, whose names and values follow its type and its id. */
function propertiesOfPart(values: readonly string[], { readers }: PartDefinition): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (let index = 2; index < values.length; index += 2) {
    const name = values[index] ?? '';
    const value = values[index + 1];
    const read = readers.get(name);
    if (read === undefined || value === undefined) throw unknownText(values.join(' '));
    properties[name] = read(value);
  }
  return properties;
}

function unknownText(found: string): EntenteError {
  const shown = JSON.stringify(found.slice(0, 200));
  return new EntenteError('INTERNAL', `The graph holds what no record of ours has: ${shown}`, {
    hint: 'Something other than Entente wrote it: take it off.',
  });
}

/** The prefix of an id says what it names. */
function labelOfId(id: string): NodeLabel {
  const kind = id.slice(0, id.indexOf(':')) as RecordKind;
  return LABEL_OF_KIND[kind];
}

/** By label, then ordinal, and former ids as they are. */
function inOrderOfDetails(one: ExportedDetail, other: ExportedDetail): number {
  if (one.label !== other.label) return orderOf(one.label) - orderOf(other.label);
  if (one.label === 'FormerId') return String(one.properties.id) < String(other.properties.id) ? -1 : 1;
  return Number(one.properties.ordinal) - Number(other.properties.ordinal);
}

/** By type in the order of LINK_TYPES, then ordinal, then the other end; by role besides where all else is equal. */
function inOrderOfLinks(one: ExportedLink, other: ExportedLink): number {
  if (one.type !== other.type) return orderOf(one.type) - orderOf(other.type);
  const ordinals = Number(one.properties.ordinal ?? 0) - Number(other.properties.ordinal ?? 0);
  if (ordinals !== 0) return ordinals;
  if (one.id === other.id) return String(one.properties.role) < String(other.properties.role) ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
