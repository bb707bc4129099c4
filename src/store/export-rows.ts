import type { RecordKind } from '../domain/data-set';
import { EntenteError } from '../domain/errors';
import type {
  ExportedDetail,
  ExportedLink,
  ExportedRecord,
  Properties,
  PropertyValue,
} from '../domain/export/exported-graph';
import { LINK_TYPES, NODE_PROPERTIES, type LinkType, type NodeLabel } from '../domain/export/graph-model';
import type { Columns } from './database';

/** A link as the statements give it: its type, the other end's id, its properties. */
type LinkColumns = readonly [type: string, id: string, properties: Properties];

/** A participation as the statements give it: the entity, then the properties in the order of LINK_TYPES, or the first of them. */
type ParticipationColumns = readonly [entity: string, ...values: (PropertyValue | null)[]];

/** The label of each kind's nodes. */
export const LABEL_OF_KIND = Object.freeze({
  source: 'Source',
  entity: 'Entity',
  relation: 'Relation',
  claim: 'Claim',
} as const satisfies Readonly<Record<RecordKind, NodeLabel>>);

const TYPE_ORDER: ReadonlyMap<string, number> = new Map(Object.keys(LINK_TYPES).map((type, index) => [type, index]));

const NO_DETAILS: readonly ExportedDetail[] = Object.freeze([]);

/** Makes records of the rows of a statement that reads those of a kind, whole or without what is derived. */
export class RecordReader {
  readonly #kind: RecordKind;
  readonly #properties: readonly (readonly [name: string, place: number])[];
  readonly #places: Readonly<Record<'id' | 'links' | 'participants' | 'kindLabel', number>>;
  readonly #details: readonly DetailColumn[];

  /** `returns` are the statement's columns. */
  constructor(kind: RecordKind, returns: readonly string[]) {
    const known: object = NODE_PROPERTIES[LABEL_OF_KIND[kind]];
    const place = (name: string): number => returns.indexOf(name);
    this.#kind = kind;
    this.#properties = returns.flatMap((name, index) => (name in known ? [[name, index] as const] : []));
    this.#places = {
      id: place('id'),
      links: place('links'),
      participants: place('participants'),
      kindLabel: place('kindLabel'),
    };
    this.#details = DETAIL_COLUMNS.map((detail) => ({ ...detail, place: place(detail.column) }));
  }

  /** The record of a row. Throws EntenteError INTERNAL for a link of an unknown type. */
  read(row: Columns): ExportedRecord {
    const { id, kindLabel } = this.#places;
    const isEntity = this.#kind === 'entity';
    return {
      kind: this.#kind,
      id: row.get(id) as string,
      kindLabel: isEntity ? (row.get(kindLabel) as string | null) : null,
      properties: this.#propertiesOf(row),
      details: isEntity ? this.#details.flatMap((detail) => detailsOf(row, detail)) : NO_DETAILS,
      links: this.#linksOf(row),
    };
  }

  #propertiesOf(row: Columns): Properties {
    const properties: Record<string, PropertyValue> = {};
    for (const [name, place] of this.#properties) {
      const value = row.get(place);
      if (value !== null) properties[name] = value as PropertyValue;
    }
    return properties;
  }

  #linksOf(row: Columns): readonly ExportedLink[] {
    const { links: outward, participants } = this.#places;
    const links = (row.get(outward) as readonly LinkColumns[]).map(outwardLink);
    if (this.#kind === 'relation') {
      for (const participation of row.get(participants) as readonly ParticipationColumns[]) {
        links.push(participationLink(participation));
      }
    }
    return links.length > 1 ? links.sort(inOrder) : links;
  }
}

/** A column whose items are details of an entity, and their order. */
interface DetailColumn {
  readonly label: ExportedDetail['label'];
  readonly place: number;
  readonly order: (one: Properties, other: Properties) => number;
}

const DETAIL_COLUMNS = [
  { column: 'names', label: 'Name', order: byOrdinal },
  { column: 'identifiers', label: 'Identifier', order: byOrdinal },
  { column: 'formerIds', label: 'FormerId', order: byId },
] as const;

function detailsOf(row: Columns, { label, place, order }: DetailColumn): readonly ExportedDetail[] {
  const details = row.get(place) as readonly Properties[];
  return [...details].sort(order).map((properties) => ({ label, properties }));
}

function byOrdinal(one: Properties, other: Properties): number {
  return Number(one.ordinal) - Number(other.ordinal);
}

function byId(one: Properties, other: Properties): number {
  return String(one.id) < String(other.id) ? -1 : 1;
}

function outwardLink([type, id, properties]: LinkColumns): ExportedLink {
  if (!TYPE_ORDER.has(type)) throw new EntenteError('INTERNAL', `The graph holds a link of an unknown type: ${type}.`);
  return { type: type as LinkType, label: labelOfId(id), id, inward: false, properties };
}

function participationLink([id, ...values]: ParticipationColumns): ExportedLink {
  const properties: Record<string, PropertyValue> = {};
  values.forEach((value, index) => {
    const name = PARTICIPATION_PROPERTIES[index];
    if (value !== null && name !== undefined) properties[name] = value;
  });
  return { type: 'PARTICIPATES_IN', label: 'Entity', id, inward: true, properties };
}

const PARTICIPATION_PROPERTIES = Object.keys(LINK_TYPES.PARTICIPATES_IN.properties);

/** The prefix of an id says what it names. */
function labelOfId(id: string): NodeLabel {
  const kind = id.slice(0, id.indexOf(':')) as RecordKind;
  return LABEL_OF_KIND[kind];
}

/** By type in the order of LINK_TYPES, then ordinal, then the other end; by role besides where all else is equal. */
function inOrder(one: ExportedLink, other: ExportedLink): number {
  if (one.type !== other.type) return (TYPE_ORDER.get(one.type) ?? 0) - (TYPE_ORDER.get(other.type) ?? 0);
  const ordinals = Number(one.properties.ordinal ?? 0) - Number(other.properties.ordinal ?? 0);
  if (ordinals !== 0) return ordinals;
  if (one.id === other.id) return String(one.properties.role) < String(other.properties.role) ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
