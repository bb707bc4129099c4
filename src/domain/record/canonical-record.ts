import { byCodePoint } from '../../base/canonical-json';
import type { Basis, ClaimRecord, Quantity, Reading } from './claim';
import type { DataSet, DataSetHeader, RecordKind } from './data-set';
import type { EntityRecord, Identifier, NameRecord, Point } from './entity';
import type { Participation, RelationRecord } from './relation';
import { scriptOf } from '../text/script';
import type { DerivedFrom, SourceRecord } from './source';

/** The record of each kind, as a data set gives it. */
export interface RecordOfKind {
  readonly source: SourceRecord;
  readonly entity: EntityRecord;
  readonly relation: RelationRecord;
  readonly claim: ClaimRecord;
}

/** The fields of something in canonical order, each with how its value is written; one that gives undefined is left out. */
type Fields<T> = {
  readonly [K in keyof T]-?: (value: Exclude<T[K], undefined>, holder: T) => T[K] | undefined;
};

const DERIVED_FROM: Fields<DerivedFrom> = { source: asIs, how: asIs };

const SOURCE: Fields<SourceRecord> = {
  id: asIs,
  kind: asIs,
  title: asIs,
  publisher: asIs,
  publisherText: asIs,
  language: asIs,
  published: asIs,
  url: asIs,
  derivedFrom: listOf(DERIVED_FROM),
  retrieved: asIs,
  archiveUrl: asIs,
  sha256: asIs,
  verification: asIs,
};

const NAME: Fields<NameRecord> = {
  value: asIs,
  lang: asIs,
  kind: asIs,
  script: (script, { value }) => (script === scriptOf(value) ? undefined : script),
  scheme: asIs,
};

const IDENTIFIER: Fields<Identifier> = { scheme: asIs, value: asIs };

const POINT: Fields<Point> = { lat: number, lon: number, precision: asIs };

const ENTITY: Fields<EntityRecord> = {
  id: asIs,
  kind: asIs,
  names: listOf(NAME),
  identifiers: listOf(IDENTIFIER),
  affiliation: asIs,
  speaksFor: asIs,
  formerIds: (ids) => texts([...ids].sort(byCodePoint)),
  point: (point) => inOrder(point, POINT),
  description: asIs,
};

const PARTICIPATION: Fields<Participation> = { role: asIs, entity: asIs };

const RELATION: Fields<RelationRecord> = {
  id: asIs,
  type: asIs,
  title: (title) => Object.fromEntries(Object.entries(title).sort(([a], [b]) => byCodePoint(a, b))),
  when: asIs,
  participants: listOf(PARTICIPATION),
  generic: asIs,
  partOf: asIs,
};

const QUANTITY: Fields<Quantity> = {
  value: number,
  low: number,
  high: number,
  bound: asIs,
  unit: asIs,
  per: asIs,
  measure: asIs,
  text: asIs,
};

/** Measured is what the claim says: a wording of it has no measure of its own. */
const WORDED_QUANTITY: Fields<Quantity> = { ...QUANTITY, measure: () => undefined };

const READING: Fields<Reading> = {
  source: asIs,
  locator: asIs,
  language: asIs,
  quote: asIs,
  paraphrase: asIs,
  translation: asIs,
  likelihoodText: asIs,
  quantity: (quantity) => inOrder(quantity, WORDED_QUANTITY),
  verification: asIs,
};

const BASIS: Fields<Basis> = { claim: asIs, source: asIs, access: asIs };

const CLAIM: Fields<ClaimRecord> = {
  id: asIs,
  about: asIs,
  aspect: asIs,
  participant: (participant) => inOrder(participant, PARTICIPATION),
  value: asIs,
  norm: asIs,
  verdict: asIs,
  stance: asIs,
  force: asIs,
  modality: asIs,
  likelihood: asIs,
  likelihoodText: asIs,
  quantity: (quantity) => inOrder(quantity, QUANTITY),
  scope: asIs,
  said: asIs,
  madeBy: asIs,
  onBehalfOf: texts,
  basedOn: listOf(BASIS),
  supersedes: texts,
  retracts: texts,
  respondsTo: texts,
  authoritative: (authoritative) => (authoritative ? authoritative : undefined),
  text: asIs,
  readIn: listOf(READING),
  note: asIs,
  verification: asIs,
};

const HEADER: Fields<DataSetHeader> = {
  id: asIs,
  title: asIs,
  version: asIs,
  date: asIs,
  licence: asIs,
  attribution: asIs,
  notice: asIs,
  languages: texts,
};

const RECORDS: { readonly [K in RecordKind]: Fields<RecordOfKind[K]> } = {
  source: SOURCE,
  entity: ENTITY,
  relation: RELATION,
  claim: CLAIM,
};

/** The order of the keys of everything that a data set is made of, by its name in schema/dataset.schema.json. */
export const KEY_ORDERS: Readonly<Record<string, readonly string[]>> = Object.freeze({
  header: Object.keys(HEADER),
  source: Object.keys(SOURCE),
  derivedFrom: Object.keys(DERIVED_FROM),
  entity: Object.keys(ENTITY),
  name: Object.keys(NAME),
  identifier: Object.keys(IDENTIFIER),
  point: Object.keys(POINT),
  relation: Object.keys(RELATION),
  participation: Object.keys(PARTICIPATION),
  claim: Object.keys(CLAIM),
  quantity: Object.keys(QUANTITY),
  reading: Object.keys(READING),
  basis: Object.keys(BASIS),
});

/**
 * A record in the one form in which it is written: keys in the order of the format, nothing that goes without saying.
 *
 * Left out are empty lists, `authoritative: false`, a `script` that can be read off the letters, and the `measure` of
 * a figure as worded. Titles stand by language and former ids by themselves in code-point order; other lists mean
 * their order. Two records with one canonical form are one record.
 */
export function canonicalRecord<K extends RecordKind>(kind: K, record: RecordOfKind[K]): RecordOfKind[K] {
  return inOrder(record, RECORDS[kind]);
}

/** What a data set says of itself, with its keys in order. */
export function canonicalHeader(header: DataSetHeader): DataSetHeader {
  return inOrder(header, HEADER);
}

/** A data set with header and records in canonical form; records stay where they stand in their lists. */
export function canonicalDataSet({ header, sources, entities, relations, claims }: DataSet): DataSet {
  return {
    header: canonicalHeader(header),
    sources: sources.map((source) => canonicalRecord('source', source)),
    entities: entities.map((entity) => canonicalRecord('entity', entity)),
    relations: relations.map((relation) => canonicalRecord('relation', relation)),
    claims: claims.map((claim) => canonicalRecord('claim', claim)),
  };
}

function inOrder<T extends object>(holder: T, fields: Fields<T>): T {
  const ordered: Partial<T> = {};
  for (const key in fields) {
    if (holder[key] === undefined) continue;
    const written = fields[key](holder[key] as Exclude<T[typeof key], undefined>, holder);
    if (written !== undefined) ordered[key] = written;
  }
  return ordered as T;
}

function asIs<V>(value: V): V {
  return value;
}

/** Zero has one sign. */
function number(value: number): number {
  return value === 0 ? 0 : value;
}

function texts(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}

function listOf<T extends object>(fields: Fields<T>): (list: readonly T[]) => readonly T[] | undefined {
  return (list) => (list.length === 0 ? undefined : list.map((item) => inOrder(item, fields)));
}
