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
import type { Row } from './database';

/** A link as the statements give it: its type, the other end's id, its properties. */
type LinkColumns = readonly [type: string, id: string, properties: Properties];

/** A participation as the statement gives it. */
type ParticipationColumns = readonly [
  entity: string,
  ordinal: number | null,
  role: string,
  denied: boolean | null,
  disputed: boolean | null,
  deniedDays: readonly string[] | null,
  disputedDays: readonly string[] | null,
];

/** The label of each kind's nodes. */
export const LABEL_OF_KIND = Object.freeze({
  source: 'Source',
  entity: 'Entity',
  relation: 'Relation',
  claim: 'Claim',
} as const satisfies Readonly<Record<RecordKind, NodeLabel>>);

const COLUMNS: Readonly<Record<RecordKind, readonly string[]>> = Object.freeze({
  source: Object.keys(NODE_PROPERTIES.Source),
  entity: Object.keys(NODE_PROPERTIES.Entity),
  relation: Object.keys(NODE_PROPERTIES.Relation),
  claim: Object.keys(NODE_PROPERTIES.Claim),
});

const TYPE_ORDER: ReadonlyMap<string, number> = new Map(Object.keys(LINK_TYPES).map((type, index) => [type, index]));

const NO_DETAILS: readonly ExportedDetail[] = Object.freeze([]);

/** A record as its kind's reading statement gives it. Throws EntenteError INTERNAL for a link of an unknown type. */
export function exportedRecord(kind: RecordKind, row: Row): ExportedRecord {
  return {
    kind,
    id: row.id as string,
    kindLabel: (row.kindLabel as string | null | undefined) ?? null,
    properties: presentProperties(COLUMNS[kind], row),
    details: kind === 'entity' ? detailsOf(row) : NO_DETAILS,
    links: linksOf(row),
  };
}

function presentProperties(columns: readonly string[], row: Row): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const column of columns) {
    const value = row[column];
    if (value !== null && value !== undefined) properties[column] = value as PropertyValue;
  }
  return properties;
}

function detailsOf(row: Row): readonly ExportedDetail[] {
  const detail =
    (label: ExportedDetail['label']) =>
    (properties: Properties): ExportedDetail => ({ label, properties });
  return [
    ...[...(row.names as readonly Properties[])].sort(byOrdinal).map(detail('Name')),
    ...[...(row.identifiers as readonly Properties[])].sort(byOrdinal).map(detail('Identifier')),
    ...[...(row.formerIds as readonly Properties[])].sort(byId).map(detail('FormerId')),
  ];
}

function byOrdinal(one: Properties, other: Properties): number {
  return Number(one.ordinal) - Number(other.ordinal);
}

function byId(one: Properties, other: Properties): number {
  return String(one.id) < String(other.id) ? -1 : 1;
}

function linksOf(row: Row): readonly ExportedLink[] {
  const links = (row.links as readonly LinkColumns[]).map(outwardLink);
  for (const participation of (row.participants as readonly ParticipationColumns[] | undefined) ?? []) {
    links.push(participationLink(participation));
  }
  return links.length > 1 ? links.sort(inOrder) : links;
}

function outwardLink([type, id, properties]: LinkColumns): ExportedLink {
  if (!TYPE_ORDER.has(type)) throw new EntenteError('INTERNAL', `The graph holds a link of an unknown type: ${type}.`);
  return { type: type as LinkType, label: labelOfId(id), id, inward: false, properties };
}

function participationLink([
  id,
  ordinal,
  role,
  denied,
  disputed,
  deniedDays,
  disputedDays,
]: ParticipationColumns): ExportedLink {
  const row = { ordinal, role, denied, disputed, deniedDays, disputedDays };
  const properties = presentProperties(PARTICIPATION_COLUMNS, row);
  return { type: 'PARTICIPATES_IN', label: 'Entity', id, inward: true, properties };
}

const PARTICIPATION_COLUMNS = Object.keys(LINK_TYPES.PARTICIPATES_IN.properties);

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
