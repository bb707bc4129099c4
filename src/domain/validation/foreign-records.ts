import type { ClaimRecord } from '../record/claim';
import type { EntityRecord } from '../record/entity';
import type { RelationRecord } from '../record/relation';
import type { SourceRecord } from '../record/source';

/** The fields of a source that validation reads, of this or another data set. */
export type SourceFacts = Pick<SourceRecord, 'id' | 'kind' | 'published' | 'derivedFrom'>;

/** The fields of an entity that validation reads. */
export type EntityFacts = Pick<EntityRecord, 'id' | 'kind' | 'affiliation' | 'speaksFor'>;

/** The fields of a relation that validation reads. */
export type RelationFacts = Pick<RelationRecord, 'id' | 'type' | 'when' | 'partOf'>;

/** The fields of a claim that validation reads. */
export type ClaimFacts = Pick<ClaimRecord, 'id' | 'madeBy' | 'onBehalfOf' | 'basedOn' | 'supersedes' | 'retracts'>;

/**
 * Records of other data sets in the graph that a data set refers to, or whose ids it would use.
 *
 * It holds every record that the data set names, and all that can be reached from those over `derivedFrom`, `partOf`,
 * `basedOn`, `supersedes` and `retracts`, since a circle may lead through another data set. Records of an earlier
 * version of the same data set are not foreign.
 */
export interface ForeignRecords {
  readonly sources: ReadonlyMap<string, SourceFacts>;
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly relations: ReadonlyMap<string, RelationFacts>;
  readonly claims: ReadonlyMap<string, ClaimFacts>;
  /** By `identifierSlot`: the entity that has the identifier. */
  readonly identifiers: ReadonlyMap<string, string>;
  /** By former id: the entity that has it now. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** No other data sets, as `entente validate` assumes. */
export const NO_FOREIGN_RECORDS: ForeignRecords = Object.freeze({
  sources: new Map(),
  entities: new Map(),
  relations: new Map(),
  claims: new Map(),
  identifiers: new Map(),
  formerIds: new Map(),
});

/** The key of an identifier in `ForeignRecords.identifiers`. It is unique, since no scheme has a space. */
export function identifierSlot(scheme: string, value: string): string {
  return `${scheme} ${value}`;
}
