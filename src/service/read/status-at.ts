import type { Relation } from '../../domain/record/relation';
import { stepAt, supportOfRank, statusOf, type Status, type Support } from '../../domain/record/support';
import { LAST_DAY, type Day } from '../../domain/time/time-bounds';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';

/** The status of a relation at the end of a day. */
export interface StatusAtDay {
  readonly support: Support;
  readonly status: Status;
  readonly contested: boolean;
  /** How many independent origins the claims have: a lower bound. */
  readonly origins: number;
}

/**
 * The day up to which the claims about a relation count: `saidBy`, or today.
 *
 * `saidBy` does not affect structural types: where a place is does not depend on who has said so.
 */
export function dayOfReading(relation: Relation, saidBy: Day | null, vocabulary: Vocabulary): Day {
  const structural = vocabulary.relationTypes.get(relation.type)?.structural ?? false;
  return saidBy === null || structural ? LAST_DAY : saidBy;
}

/** The status of a relation at the end of a day, or today. It is UNASSERTED before the first claim counts. */
export function statusAt(relation: Relation, saidBy: Day | null, vocabulary: Vocabulary): StatusAtDay {
  const { rank, contested, origins } = stepAt(relation.steps, dayOfReading(relation, saidBy, vocabulary));
  const support = supportOfRank(rank);
  return { support, status: statusOf(support, contested), contested, origins };
}
