import type { RelationEvidence } from './evidence';
import { SUPPORT_RANKS, type Status, type Support, type SupportStep } from '../record/support';
import { FIRST_DAY, LAST_DAY, type Day } from '../time/time-bounds';
import { explainAt } from './explain';
import { judgeAt } from './rules';
import { sortedDistinct } from '../../base/order';

/**
 * How the support of a relation changed from day to day.
 *
 * Element 0 is always day 0001-01-01 with rank 0. Then there is a step for each change of rank, contested or number of
 * independent origins. A step agrees with the explanation at its day, and the last one with the explanation of today.
 */
export function deriveSteps(evidence: RelationEvidence): readonly SupportStep[] {
  const first: SupportStep = { day: FIRST_DAY, rank: SUPPORT_RANKS.UNASSERTED, contested: false, origins: 0 };
  const steps = [first];
  let last = first;
  for (const day of turningDays(evidence)) {
    const step = stepOn(evidence, day);
    if (step.rank === last.rank && step.contested === last.contested && step.origins === last.origins) continue;
    steps.push(step);
    last = step;
  }
  return steps;
}

/** A period of a relation's history: it begins on `day` and lasts until the next one begins. */
export interface TimelineEntry {
  /** Null: it holds today, and it is not known since when. */
  readonly day: Day | null;
  readonly support: Support;
  readonly status: Status;
  readonly contested: boolean;
  readonly rule: string;
  readonly sentence: string;
}

/** The steps of a relation in words, without element 0, before which nothing was said. */
export function timelineOf(evidence: RelationEvidence): readonly TimelineEntry[] {
  return deriveSteps(evidence)
    .slice(1)
    .map((step) => {
      const { support, status, contested, rule, sentence } = explainAt(evidence, step.day);
      return { day: step.day === LAST_DAY ? null : step.day, support, status, contested, rule, sentence };
    });
}

/** The days on which a claim begins to count or ends; nothing changes between them. */
function turningDays(evidence: RelationEvidence): readonly Day[] {
  return sortedDistinct(
    evidence.claims.flatMap(({ countsFrom, endedBy }) => (endedBy === null ? [countsFrom] : [countsFrom, endedBy.day])),
  );
}

function stepOn(evidence: RelationEvidence, day: Day): SupportStep {
  const { rule, opposing, standing } = judgeAt(evidence, day);
  return {
    day,
    rank: SUPPORT_RANKS[rule.support],
    contested: opposing.length > 0,
    origins: standing.independent.length,
  };
}
