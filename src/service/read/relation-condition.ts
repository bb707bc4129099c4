import { boundsOf } from '../../domain/time/edtf';
import { EntenteError } from '../../base/errors';
import {
  rankOfFloor,
  SUPPORT_RANKS,
  type ContestedMode,
  type Status,
  type SupportFloor,
} from '../../domain/record/support';
import { FIRST_DAY, LAST_DAY, type Day } from '../../domain/time/time-bounds';
import type { Certainty } from '../../domain/time/time-match';
import type { RelationCategory, Vocabulary } from '../../domain/vocabulary/vocabulary';
import { DISPUTED_RANK, type RelationCondition } from '../../store/relation/relation-store';

/**
 * Which relations are wanted. A relation must meet every field; it meets a list when it meets one value. Null and
 * absent mean no condition.
 */
export interface RelationFilter {
  readonly types?: readonly string[] | null;
  readonly categories?: readonly RelationCategory[] | null;
  readonly roles?: readonly string[] | null;
  readonly participants?: readonly string[] | null;
  readonly at?: string | null;
  readonly during?: string | null;
  readonly match?: Certainty | null;
  readonly saidBy?: Day | null;
  readonly minSupport?: SupportFloor | null;
  readonly contested?: ContestedMode | null;
  readonly statuses?: readonly Status[] | null;
  readonly generic?: boolean | null;
}

/**
 * The condition of the store for a filter.
 *
 * Throws EntenteError TIME_CONFLICT when both `at` and `during` are given, and the code of a date that is refused.
 */
export function relationCondition(filter: RelationFilter, vocabulary: Vocabulary): RelationCondition {
  const all = [...vocabulary.relationTypes.values()];
  const types = all.filter(
    ({ code, category }) => (filter.types?.includes(code) ?? true) && (filter.categories?.includes(category) ?? true),
  );
  return {
    types: types.map(({ code }) => code),
    narrowed: types.length < all.length,
    participants: [...new Set(filter.participants ?? [])],
    roles: filter.roles ?? null,
    generic: filter.generic ?? null,
    ...timeCondition(filter),
    saidBy: filter.saidBy ?? null,
    structuralTypes: all.filter(({ structural }) => structural).map(({ code }) => code),
    minRank: rankOfFloor(filter.minSupport ?? 'ANY'),
    contested: contestedCondition(filter.contested ?? 'FLAG'),
    statusRanks: filter.statuses?.map(rankOfStatus) ?? null,
  };
}

type TimeCondition = Pick<RelationCondition, 'startMinTo' | 'endMaxFrom' | 'startMaxTo' | 'endMinFrom'>;

const NO_TIME: TimeCondition = Object.freeze({
  startMinTo: LAST_DAY,
  endMaxFrom: FIRST_DAY,
  startMaxTo: LAST_DAY,
  endMinFrom: FIRST_DAY,
});

/** The rules of time-box.ts (held at a day; overlaps a period) as bounds that an index can use. */
function timeCondition({ at, during, match }: RelationFilter): TimeCondition {
  const asked = at ?? during ?? null;
  if (asked === null) return NO_TIME;
  if (at && during) {
    throw new EntenteError('TIME_CONFLICT', '`at` and `during` cannot be asked together.');
  }
  const { startMin: from, endMax: to } = boundsOf(asked);
  if (match !== 'CERTAIN') return { ...NO_TIME, startMinTo: to, endMaxFrom: from };
  return at ? { ...NO_TIME, startMaxTo: from, endMinFrom: to } : { ...NO_TIME, startMaxTo: to, endMinFrom: from };
}

function contestedCondition(mode: ContestedMode): boolean | null {
  return mode === 'FLAG' ? null : mode === 'ONLY';
}

function rankOfStatus(status: Status): number {
  return status === 'DISPUTED' ? DISPUTED_RANK : SUPPORT_RANKS[status];
}
