import type { Relation } from '../../domain/record/relation';
import { stepAt, supportOfRank, statusOf, type Status, type Support } from '../../domain/record/support';
import { LAST_DAY, type Day } from '../../domain/time/time-bounds';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';

/** What a relation's claims carried at the end of a day. */
export interface StatusAtDay {
  readonly support: Support;
  readonly status: Status;
  readonly contested: boolean;
  /** Independent origins among the stated claims: a lower bound. */
  readonly origins: number;
}

/**
 * The day as of which a relation is read: `saidBy`, or today without it.
 *
 * To types marked structural `saidBy` is not applied: where a place lies does not depend on who has said so.
 */
export function dayOfReading(relation: Relation, saidBy: Day | null, vocabulary: Vocabulary): Day {
  const structural = vocabulary.relationTypes.get(relation.type)?.structural ?? false;
  return saidBy === null || structural ? LAST_DAY : saidBy;
}

/** The status of a relation as it was said by the end of a day, or today; UNASSERTED before the first claim counts. */
export function statusAt(relation: Relation, saidBy: Day | null, vocabulary: Vocabulary): StatusAtDay {
  const { rank, contested, origins } = stepAt(relation.steps, dayOfReading(relation, saidBy, vocabulary));
  const support = supportOfRank(rank);
  return { support, status: statusOf(support, contested), contested, origins };
}
