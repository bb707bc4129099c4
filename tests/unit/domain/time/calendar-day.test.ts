import { dayNumber, dayText, daysInMonth, isDay, isLeapYear } from '../../../../src/domain/time/calendar-day';
import { FIRST_DAY, LAST_DAY } from '../../../../src/domain/time/time-bounds';

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-03-01', 59],
    ['2000-02-29', 11_016],
    ['2023-10-05', 19_635],
    [FIRST_DAY, -719_162],
    [LAST_DAY, 2_932_896],
  ])('count %s from the epoch, also before 1970 and on the first and last day', (day, count) => {
    expect(dayNumber(day)).toBe(count);
    expect(dayText(count)).toBe(day);
  });

  it('do not read the year 23 as 1923', () => {
    expect(dayNumber('0099-12-31')).toBeLessThan(dayNumber('1899-12-31'));
  });

  it.each(['2023-02-29', '0000-01-01', '2023-13-01', '2023-1-1', '10000-01-01', '2023-10-05T00:00:00Z', ''])(
    'refuse %j, which is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );

  it.each([-719_163, 2_932_897, 0.5, Number.NaN])('refuse %p, which is not the number of a day', (count) => {
    expect(() => dayText(count)).toThrow(RangeError);
  });
});

describe('the calendar', () => {
  it.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [4, true],
  ])('knows whether %d is a leap year', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it('has no thirteenth month', () => {
    expect(daysInMonth(2023, 13)).toBe(0);
    expect(daysInMonth(2023, 0)).toBe(0);
  });
});
