import { daysInMonth, formatDay } from './calendar-day';
import { accept, refuse, type Parsed, type Refused } from '../../base/parsed';
import type { Day } from './time-bounds';

/** A single EDTF date: the days that it may mean, inclusive. */
export interface DateSpan {
  readonly min: Day;
  readonly max: Day;
  /** Whether it has a time of day. */
  readonly timed: boolean;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|\dX|X\d|XX))?)?([?~%])?$/;
const SEASON = /^[?~%]?[\dX]{4}-(?:2[1-9]|3\d|4[01])[?~%]?$/;
const TIME_OF_DAY = /^([^T]*)T(.*)$/;
const CLOCK_AND_OFFSET = /^([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d(?::\d\d)?)?$/;
const OUTSIDE_YEARS = /^(?:Y|-|0000|000X|00XX|\d{5,}$|Y?-?\d+E\d+)/;

const HOW_TO_WRITE = 'Write 2023, 2023-10, 2023-10-05, 202X or 2023-10-0X; ?, ~ or % may follow a full date.';

/**
 * Reads a single date: year, month or day, with unspecified digits or a qualifier at the end; or a day with time and
 * offset.
 *
 * A qualifier does not widen the span. A date with a time means the day as written; the offset does not change it.
 */
export function readDate(text: string): Parsed<DateSpan> {
  if (SEASON.test(text)) {
    return refuse('TIME_SEASON', text, 'Write the months of the season, for example 2023-09~/2023-11~.');
  }
  const timed = TIME_OF_DAY.exec(text);
  if (timed !== null) return readDateTime(text, timed[1] ?? '', timed[2] ?? '');
  if (OUTSIDE_YEARS.test(text)) return invalid(text, 'Use a year from 0001 to 9999.');
  const match = DATE.exec(text);
  return match === null ? invalid(text, HOW_TO_WRITE) : spanOf(text, match);
}

function readDateTime(text: string, day: string, clock: string): Parsed<DateSpan> {
  const match = CLOCK_AND_OFFSET.exec(clock);
  if (match === null) return invalid(text, 'Write the time as 2023-10-05T12:00:00Z, or the day alone.');
  if (match[2] === undefined) {
    return refuse('TIME_NO_OFFSET', text, `Add Z or an offset such as +09:00, or write the day alone: ${day}.`);
  }
  const span = readDate(day);
  if (!span.ok) return span;
  if (span.value.min !== span.value.max) return invalid(text, 'Write the full date before a time of day.');
  return accept({ ...span.value, timed: true });
}

function spanOf(text: string, match: RegExpExecArray): Parsed<DateSpan> {
  const [, year = '', month, day] = match;
  const firstYear = Number(year.replaceAll('X', '0'));
  const lastYear = Number(year.replaceAll('X', '9'));
  if (month === undefined) return whole(formatDay(firstYear, 1, 1), formatDay(lastYear, 12, 31));
  if (firstYear !== lastYear) return invalid(text, 'Leave the month out if the year is not fully known.');
  if (month === 'XX') {
    if (day !== undefined && day !== 'XX') return invalid(text, 'Leave the day out if the month is not known.');
    return whole(formatDay(firstYear, 1, 1), formatDay(firstYear, 12, 31));
  }
  const days = matchingDays(firstYear, Number(month), day ?? 'XX');
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return invalid(text, 'There is no such day in the calendar.');
  return whole(formatDay(firstYear, Number(month), first), formatDay(firstYear, Number(month), last));
}

/** The days of a month whose two digits match a pattern such as `0X`. */
function matchingDays(year: number, month: number, pattern: string): readonly number[] {
  const digits = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  const all = Array.from({ length: daysInMonth(year, month) }, (_, index) => index + 1);
  return all.filter((day) => digits.test(String(day).padStart(2, '0')));
}

function whole(min: Day, max: Day): Parsed<DateSpan> {
  return accept({ min, max, timed: false });
}

function invalid(text: string, hint: string): Refused {
  return refuse('TIME_INVALID', text, hint);
}
