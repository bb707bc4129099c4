import { dayNumber } from './calendar-day';
import { boundsOf } from './edtf';
import type { EffectiveQuestion } from '../path/question';
import { FIRST_DAY, LAST_DAY } from './time-bounds';

/**
 * A condition of time as limits on the four days of a relation, inclusive, as day numbers.
 *
 * Every cell of the date table (`domain/time-match.ts`) is two comparisons of one bound with one day, so that one box
 * serves the search, which compares integers, and the statement that proves its answer.
 */
export interface TimeBox {
  readonly startMin: DayLimits;
  readonly startMax: DayLimits;
  readonly endMin: DayLimits;
  readonly endMax: DayLimits;
}

/** Least and greatest day number, inclusive. */
export interface DayLimits {
  readonly from: number;
  readonly to: number;
}

const ANY_DAY: DayLimits = Object.freeze({ from: dayNumber(FIRST_DAY), to: dayNumber(LAST_DAY) });
const ANY_TIME: TimeBox = Object.freeze({ startMin: ANY_DAY, startMax: ANY_DAY, endMin: ANY_DAY, endMax: ANY_DAY });

const upTo = (to: number): DayLimits => ({ from: ANY_DAY.from, to });
const fromOn = (from: number): DayLimits => ({ from, to: ANY_DAY.to });

/** What a question asks of time. */
export type TimeQuestion = Pick<EffectiveQuestion, 'at' | 'during' | 'window' | 'match'>;

/** The box of a question's time; every time when it asks none. Throws EntenteError for a text that is no EDTF. */
export function timeBoxOf({ at, during, window, match }: TimeQuestion): TimeBox {
  const text = at ?? during;
  if (text === null) return ANY_TIME;
  const bounds = boundsOf(text);
  const asked = { from: dayNumber(bounds.startMin), to: dayNumber(bounds.endMax) };
  const possible = match === 'POSSIBLE';
  if (at !== null) return possible ? POSSIBLE.OVERLAPS(asked) : CERTAIN.THROUGHOUT(asked);
  return possible ? POSSIBLE[window](asked) : CERTAIN[window](asked);
}

type Cells = Readonly<Record<EffectiveQuestion['window'], (asked: DayLimits) => TimeBox>>;

const POSSIBLE: Cells = Object.freeze({
  OVERLAPS: ({ from, to }) => ({ ...ANY_TIME, startMin: upTo(to), endMax: fromOn(from) }),
  STARTS_IN: ({ from, to }) => ({ ...ANY_TIME, startMin: upTo(to), startMax: fromOn(from) }),
  CONTAINED: ({ from, to }) => ({ ...ANY_TIME, startMax: fromOn(from), endMin: upTo(to) }),
  THROUGHOUT: ({ from, to }) => ({ ...ANY_TIME, startMin: upTo(from), endMax: fromOn(to) }),
});

const CERTAIN: Cells = Object.freeze({
  OVERLAPS: ({ from, to }) => ({ ...ANY_TIME, startMax: upTo(to), endMin: fromOn(from) }),
  STARTS_IN: ({ from, to }) => ({ ...ANY_TIME, startMin: fromOn(from), startMax: upTo(to) }),
  CONTAINED: ({ from, to }) => ({ ...ANY_TIME, startMin: fromOn(from), endMax: upTo(to) }),
  THROUGHOUT: ({ from, to }) => ({ ...ANY_TIME, startMax: upTo(from), endMin: fromOn(to) }),
});
