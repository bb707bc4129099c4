import type { ClaimRecord } from '../record/claim';
import type { EntityRecord } from '../record/entity';
import type { RelationRecord } from '../record/relation';
import type { SourceRecord } from '../record/source';

/** What validation asks of a source, its own or another data set's. */
export type SourceFacts = Pick<SourceRecord, 'id' | 'kind' | 'published' | 'derivedFrom'>;

/** What validation asks of an entity. */
export type EntityFacts = Pick<EntityRecord, 'id' | 'kind' | 'affiliation' | 'speaksFor'>;

/** What validation asks of a relation. */
export type RelationFacts = Pick<RelationRecord, 'id' | 'type' | 'when' | 'partOf'>;

/** What validation asks of a claim. */
export type ClaimFacts = Pick<ClaimRecord, 'id' | 'madeBy' | 'onBehalfOf' | 'basedOn' | 'supersedes' | 'retracts'>;

/**
 * What other data sets in the graph already hold of the ids that a data set refers to or would take.
 *
 * Whoever fills it puts in every record that the data set names, and whatever can be reached from those over
 * `derivedFrom`, `partOf`, `basedOn`, `supersedes` and `retracts`, since a circle may lead through another data
 * set. Records of the data set itself, as an earlier version left them, are not foreign.
 */
export interface ForeignRecords {
  readonly sources: ReadonlyMap<string, SourceFacts>;
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly relations: ReadonlyMap<string, RelationFacts>;
  readonly claims: ReadonlyMap<string, ClaimFacts>;
  /** By `identifierSlot`: the entity that has the identifier. */
  readonly identifiers: ReadonlyMap<string, string>;
  /** By former id: the entity that it now names. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** No other data set: what `entente validate` knows. */
export const NO_FOREIGN_RECORDS: ForeignRecords = Object.freeze({
  sources: new Map(),
  entities: new Map(),
  relations: new Map(),
  claims: new Map(),
  identifiers: new Map(),
  formerIds: new Map(),
});

/** The key of an identifier in `ForeignRecords.identifiers`; no scheme holds a blank. */
export function identifierSlot(scheme: string, value: string): string {
  return `${scheme} ${value}`;
}
