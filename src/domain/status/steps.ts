import type { RelationEvidence } from './evidence';
import { SUPPORT_RANKS, type Status, type Support, type SupportStep } from '../record/support';
import { FIRST_DAY, LAST_DAY, type Day } from '../time/time-bounds';
import { explainAt } from './explain';
import { judgeAt } from './judged';
import { sortedDistinct } from '../../base/order';

/**
 * How the support of a relation went with the days.
 *
 * Element 0 is always day 0001-01-01 with rank 0; then a step whenever rank, contested or the number of independent
 * origins changes. Every step is the explanation at its day, so that the last one is the explanation of today.
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

/** A stretch of a relation's history: it begins at `day` and goes on until the next one begins. */
export interface TimelineEntry {
  /** Null: it is not known since when, only that it holds today. */
  readonly day: Day | null;
  readonly support: Support;
  readonly status: Status;
  readonly contested: boolean;
  readonly rule: string;
  readonly sentence: string;
}

/** The steps of a relation in words, without the element 0 before anything was said. */
export function timelineOf(evidence: RelationEvidence): readonly TimelineEntry[] {
  return deriveSteps(evidence)
    .slice(1)
    .map((step) => {
      const { support, status, contested, rule, sentence } = explainAt(evidence, step.day);
      return { day: step.day === LAST_DAY ? null : step.day, support, status, contested, rule, sentence };
    });
}

/** Every day on which a claim begins to count or is ended; between them nothing changes. */
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
