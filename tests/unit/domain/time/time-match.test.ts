import { boundsOf } from '../../../../src/domain/time/edtf';
import { TIMELESS } from '../../../../src/domain/time/time-bounds';
import {
  CERTAINTIES,
  holdsAt,
  holdsDuring,
  WINDOW_MATCHES,
  type WindowMatch,
} from '../../../../src/domain/time/time-match';

const day = (text: string): { from: string; to: string } => ({ from: text, to: text });
const range = (from: string, to: string): { from: string; to: string } => ({ from, to });

describe('whether something holds at a day', () => {
  it.each([
    // when, at, possible, certain
    ['2023-10', day('2023-10-05'), true, false], // once in October: perhaps on the 5th
    ['2023-10', day('2023-11-01'), false, false],
    ['2023-10-05', day('2023-10-05'), true, true],
    ['2023-09/2023-11', day('2023-10-15'), true, true],
    ['2023-09/2023-11', day('2023-09-15'), true, false], // may have begun later in September
    ['2023-09/2023-11', day('2023-11-30'), true, false],
    ['2023-09/..', day('2024-06-01'), true, true],
    ['2023-09/', day('2024-06-01'), true, false], // an unknown end is no open end
    ['2023-09/', day('2023-09-30'), true, false],
    ['/1960', day('1950-01-01'), true, false],
    ['../1960', day('1950-01-01'), true, true],
    ['../1960', day('1961-01-01'), false, false],
    ['2023-09-12/2023-09-17', range('2023-09-01', '2023-09-30'), true, false], // the question is imprecise
    ['2023', range('2023-01-01', '2023-12-31'), true, false],
    ['2022/2024', range('2023-01-01', '2023-12-31'), true, true],
  ])('%s at %j: possible %s, certain %s', (...row) => {
    const [when, at, possible, certain] = row;
    expect(holdsAt(boundsOf(when), at, 'POSSIBLE')).toBe(possible);
    expect(holdsAt(boundsOf(when), at, 'CERTAIN')).toBe(certain);
  });
});

describe('how something lies to a window', () => {
  const window = range('2023-09-10', '2023-09-20');

  it.each<[when: string, match: WindowMatch, possible: boolean, certain: boolean]>([
    ['2023-09-12/2023-09-17', 'OVERLAPS', true, true],
    ['2023-09-12/2023-09-17', 'STARTS_IN', true, true],
    ['2023-09-12/2023-09-17', 'CONTAINED', true, true],
    ['2023-09-12/2023-09-17', 'THROUGHOUT', false, false],
    ['2023-09', 'OVERLAPS', true, false],
    ['2023-09', 'STARTS_IN', true, false],
    ['2023-09', 'CONTAINED', true, false],
    ['2023-09', 'THROUGHOUT', true, false],
    ['2023-09-01/2023-09-30', 'OVERLAPS', true, true],
    ['2023-09-01/2023-09-30', 'STARTS_IN', false, false],
    ['2023-09-01/2023-09-30', 'CONTAINED', false, false],
    ['2023-09-01/2023-09-30', 'THROUGHOUT', true, true],
    ['2023-09-15/..', 'OVERLAPS', true, true],
    ['2023-09-15/..', 'STARTS_IN', true, true],
    ['2023-09-15/..', 'CONTAINED', false, false],
    ['2023-09-15/', 'CONTAINED', true, false],
    ['2023-08/', 'THROUGHOUT', true, false],
    ['2023-08/..', 'THROUGHOUT', true, true],
    ['2023-10', 'OVERLAPS', false, false],
  ])('%s %s: possible %s, certain %s', (...row) => {
    const [when, match, possible, certain] = row;
    expect(holdsDuring(boundsOf(when), { window, match, certainty: 'POSSIBLE' })).toBe(possible);
    expect(holdsDuring(boundsOf(when), { window, match, certainty: 'CERTAIN' })).toBe(certain);
  });

  it.each(WINDOW_MATCHES)('without a time is possible and never certain: %s', (match) => {
    expect(holdsDuring(TIMELESS, { window, match, certainty: 'POSSIBLE' })).toBe(true);
    expect(holdsDuring(TIMELESS, { window, match, certainty: 'CERTAIN' })).toBe(false);
  });

  it.each(WINDOW_MATCHES)('is false for a window that ends before it begins: %s', (match) => {
    const reversed = range('2023-09-20', '2023-09-10');
    for (const certainty of CERTAINTIES) {
      expect(holdsDuring(boundsOf('2023-09-01/2023-09-30'), { window: reversed, match, certainty })).toBe(false);
    }
  });
});
