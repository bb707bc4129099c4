import type { Day } from './time-bounds';

/** Days of the months of a common year, January first. */
const MONTH_LENGTHS = Object.freeze([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);

/** Days before each month of a common year, January first. */
const DAYS_BEFORE_MONTH = Object.freeze([0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]);

/** Days from 0001-01-01 to 1970-01-01. */
const EPOCH_OFFSET = 719_162;

/** Mean length of a Gregorian year: 146,097 days in 400 years. */
const MEAN_YEAR = 365.2425;

const DAY_TEXT = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a year of the proleptic Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 28 to 31; 0 for a month outside 1..12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day as `YYYY-MM-DD`; the parts are not checked. */
export function formatDay(year: number, month: number, day: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Whether the text is a day of the calendar: `YYYY-MM-DD`, years 0001 to 9999. */
export function isDay(text: string): boolean {
  const match = DAY_TEXT.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Days from 1970-01-01 to the day, negative before it: 0001-01-01 is -719162, 9999-12-31 is 2932896.
 *
 * Computed without Date, so that no time zone and no two-digit year can interfere. Throws RangeError for a text that is
 * not a day.
 */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`${day} is not a day`);
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  const dayOfYear = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + Number(day.slice(8, 10));
  return daysBeforeYear(year) + dayOfYear - 1 - EPOCH_OFFSET;
}

/** The day `count` days after 1970-01-01. Throws RangeError outside 0001-01-01 to 9999-12-31. */
export function dayText(count: number): Day {
  const elapsed = count + EPOCH_OFFSET;
  if (!Number.isInteger(count) || elapsed < 0 || elapsed >= daysBeforeYear(10_000)) {
    throw new RangeError(`${count} is not a day number`);
  }
  let year = Math.floor(elapsed / MEAN_YEAR) + 1;
  while (daysBeforeYear(year) > elapsed) year -= 1;
  while (daysBeforeYear(year + 1) <= elapsed) year += 1;
  let rest = elapsed - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return formatDay(year, month, rest + 1);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
