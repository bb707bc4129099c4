import type { EffectiveQuestion, PreparedQuestion } from '../../src/domain/path/question';
import { timeBoxOf } from '../../src/domain/time/time-box';

/** A question with every default; fields given replace them. */
export function effectiveQuestion(fields: Partial<EffectiveQuestion> = {}): EffectiveQuestion {
  return {
    from: ['entity:a'],
    to: ['entity:z'],
    types: null,
    categories: null,
    roles: null,
    direction: 'ANY',
    throughKinds: null,
    avoid: [],
    at: null,
    during: null,
    window: 'OVERLAPS',
    match: 'POSSIBLE',
    saidBy: null,
    minSupport: 'ALLEGED',
    contested: 'FLAG',
    minOrigins: 0,
    objective: 'BALANCED',
    maxHops: 4,
    ...fields,
  };
}

/** The question with its time read. */
export function prepared(question: EffectiveQuestion): PreparedQuestion {
  return { ...question, time: timeBoxOf(question) };
}

/** Limits that no small graph reaches, on a clock that stands still. */
export const NO_LIMITS = Object.freeze({ visits: 2_000_000, milliseconds: 60_000, clock: () => 0 });
