import { claimCondition, type ClaimFilter } from '../../src/service/read/claim-condition';
import { relationCondition, type RelationFilter } from '../../src/service/read/relation-condition';
import { DISPUTED_RANK, type RelationCondition } from '../../src/store/relation/relation-store';
import { shippedVocabulary } from './scratch-graph';

/** Parameters of a relation filter, as the store makes them. */
export function relationParameters(filter: RelationFilter = {}): Record<string, unknown> {
  return {
    ...withoutNarrowed(relationCondition(filter, shippedVocabulary())),
    confirmedRank: 90,
    disputedRank: DISPUTED_RANK,
  };
}

/** Whether types are left out chooses the statement; it is no parameter. */
function withoutNarrowed({ narrowed: _, ...condition }: RelationCondition): Omit<RelationCondition, 'narrowed'> {
  return condition;
}

/** Parameters of a claim filter, as the store makes them. */
export function claimParameters(filter: ClaimFilter = {}): Record<string, unknown> {
  return { ...claimCondition(filter) };
}

/** Parameters of the first page, earliest or latest first. */
export function firstPage(limit: number, descending = false): Record<string, unknown> {
  return descending ? { afterDay: '9999-12-31', afterId: '~', limit } : { afterDay: '0001-01-01', afterId: '', limit };
}

/** The ids of rows. */
export function idsOf(rows: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  return rows.map(({ id }) => id);
}
