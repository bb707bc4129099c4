import { dayNumber } from './calendar-day';
import { boundsOf } from './edtf';
import { FIRST_DAY, LAST_DAY } from './time-bounds';
import type { Certainty, WindowMatch } from './time-match';

/**
 * A condition on time: limits on the four bounds of a relation, inclusive, as day numbers.
 *
 * Every condition compares two of the bounds with one day each. So one box serves the search, which compares integers,
 * and the statement that proves its answer.
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
/** The box of no condition: it takes every relation. */
export const ANY_TIME: TimeBox = Object.freeze({
  startMin: ANY_DAY,
  startMax: ANY_DAY,
  endMin: ANY_DAY,
  endMax: ANY_DAY,
});

const upTo = (to: number): DayLimits => ({ from: ANY_DAY.from, to });
const fromOn = (from: number): DayLimits => ({ from, to: ANY_DAY.to });

/** The time that a question asks for: a date at which something holds (`at`), or a window (`during`). */
export interface AskedTime {
  /** EDTF; null when not asked. Not with `during`. */
  readonly at: string | null;
  /** EDTF; null when not asked. */
  readonly during: string | null;
  /** Where something must be in time, seen from the window. */
  readonly window: WindowMatch;
  readonly match: Certainty;
}

/** Reads the time that a question asks for; ANY_TIME when it asks for none. Throws EntenteError for a text that is no EDTF. */
export function timeBoxOf({ at, during, window, match }: AskedTime): TimeBox {
  const text = at ?? during;
  if (text === null) return ANY_TIME;
  const bounds = boundsOf(text);
  const asked = { from: dayNumber(bounds.startMin), to: dayNumber(bounds.endMax) };
  const possible = match === 'POSSIBLE';
  if (at !== null) return possible ? POSSIBLE.OVERLAPS(asked) : CERTAIN.THROUGHOUT(asked);
  return possible ? POSSIBLE[window](asked) : CERTAIN[window](asked);
}

type Cells = Readonly<Record<WindowMatch, (asked: DayLimits) => TimeBox>>;

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
