import type { ClaimRecord } from '../../domain/record/claim';
import type { DataSetRecords } from '../../domain/record/data-set';
import type { EntityRecord } from '../../domain/record/entity';
import type { RelationRecord } from '../../domain/record/relation';
import type { SourceRecord } from '../../domain/record/source';
import { readingProperties } from './record-rows';

/** The links that records hold; the type travels as a parameter, so that it can only be one of these. */
export type LinkType =
  | 'SPEAKS_FOR_PARTY'
  | 'AFFILIATED_WITH'
  | 'PUBLISHED_BY'
  | 'DERIVED_FROM'
  | 'PARTICIPATES_IN'
  | 'PART_OF'
  | 'ABOUT'
  | 'MADE_BY'
  | 'ON_BEHALF_OF'
  | 'READ_IN'
  | 'BASED_ON'
  | 'SUPERSEDES'
  | 'RETRACTS'
  | 'RESPONDS_TO'
  | 'VALUE'
  | 'UNDER_NORM';

/** A link to write between two records. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  /** Place in the record's list; null where the record has no list. */
  readonly ordinal: number | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every link that the records hold, record by record. */
export function linkRows(records: DataSetRecords): readonly LinkRow[] {
  return [
    ...records.sources.flatMap(sourceLinks),
    ...records.entities.flatMap(entityLinks),
    ...records.relations.flatMap(relationLinks),
    ...records.claims.flatMap(claimLinks),
  ];
}

function sourceLinks(source: SourceRecord): LinkRow[] {
  const made = (source.derivedFrom ?? []).map(({ source: original, how }, ordinal) => ({
    ...linkFrom(source.id, 'DERIVED_FROM', original),
    ordinal,
    properties: { how },
  }));
  return [...one(source.id, 'PUBLISHED_BY', source.publisher), ...made];
}

function entityLinks({ id, speaksFor, affiliation }: EntityRecord): LinkRow[] {
  return [...one(id, 'SPEAKS_FOR_PARTY', speaksFor), ...one(id, 'AFFILIATED_WITH', affiliation)];
}

function relationLinks(relation: RelationRecord): LinkRow[] {
  const participations = relation.participants.map(({ role, entity }, ordinal) => ({
    ...linkFrom(entity, 'PARTICIPATES_IN', relation.id),
    ordinal,
    properties: { role },
  }));
  return [...participations, ...one(relation.id, 'PART_OF', relation.partOf)];
}

function claimLinks(claim: ClaimRecord): LinkRow[] {
  return [
    ...one(claim.id, 'ABOUT', claim.about),
    ...one(claim.id, 'MADE_BY', claim.madeBy),
    ...many(claim.id, 'ON_BEHALF_OF', claim.onBehalfOf),
    ...readingLinks(claim),
    ...basisLinks(claim),
    ...many(claim.id, 'SUPERSEDES', claim.supersedes),
    ...many(claim.id, 'RETRACTS', claim.retracts),
    ...many(claim.id, 'RESPONDS_TO', claim.respondsTo),
    ...valueLinks(claim),
    ...one(claim.id, 'UNDER_NORM', claim.norm),
  ];
}

function readingLinks(claim: ClaimRecord): LinkRow[] {
  return claim.readIn.map((reading, ordinal) => ({
    ...linkFrom(claim.id, 'READ_IN', reading.source),
    ordinal,
    properties: readingProperties(reading),
  }));
}

function basisLinks(claim: ClaimRecord): LinkRow[] {
  return (claim.basedOn ?? []).flatMap(({ claim: base, source, access }, ordinal) =>
    one(claim.id, 'BASED_ON', base ?? source).map((link) => ({ ...link, ordinal, properties: { access } })),
  );
}

function valueLinks(claim: ClaimRecord): LinkRow[] {
  switch (claim.aspect) {
    case 'PARTICIPANT': {
      const role = claim.participant?.role ?? null;
      return one(claim.id, 'VALUE', claim.participant?.entity).map((link) => ({ ...link, properties: { role } }));
    }
    case 'PLACE':
    case 'ITEM':
    case 'CAUSE':
      return one(claim.id, 'VALUE', claim.value);
    case 'OCCURRENCE':
    case 'TIME':
    case 'QUANTITY':
    case 'PURPOSE':
    case 'LEGALITY':
      return [];
  }
}

function one(from: string, type: LinkType, to: string | undefined): LinkRow[] {
  return to === undefined ? [] : [linkFrom(from, type, to)];
}

function many(from: string, type: LinkType, targets: readonly string[] | undefined): LinkRow[] {
  return (targets ?? []).map((to, ordinal) => ({ ...linkFrom(from, type, to), ordinal }));
}

function linkFrom(from: string, type: LinkType, to: string): LinkRow {
  return { from, type, to, ordinal: null, properties: {} };
}
