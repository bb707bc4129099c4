import { boundsOf } from '../../../../src/domain/time/edtf';
import { timeBoxOf, type AskedTime } from '../../../../src/domain/time/time-box';
import { CERTAINTIES, WINDOW_MATCHES, type WindowMatch } from '../../../../src/domain/time/time-match';
import { isInBox } from '../../../support/is-in-box';

const UNASKED = { at: null, during: null, window: 'OVERLAPS' as const };

/** Whether the box of a question takes something of this time; null for no time. */
function takes(asked: Partial<AskedTime> & Pick<AskedTime, 'match'>, when: string | null): boolean {
  return isInBox(timeBoxOf({ ...UNASKED, ...asked }), boundsOf(when));
}

describe('the time box of `at`', () => {
  it.each([
    // when, at, possible, certain
    ['2023-10', '2023-10-05', true, false], // once in October: perhaps on the 5th
    ['2023-10', '2023-11-01', false, false],
    ['2023-10-05', '2023-10-05', true, true],
    ['2023-09/2023-11', '2023-10-15', true, true],
    ['2023-09/2023-11', '2023-09-15', true, false], // may have begun later in September
    ['2023-09/2023-11', '2023-11-30', true, false],
    ['2023-09/..', '2024-06-01', true, true],
    ['2023-09/', '2024-06-01', true, false], // an unknown end is no open end
    ['2023-09/', '2023-09-30', true, false],
    ['/1960', '1950-01-01', true, false],
    ['../1960', '1950-01-01', true, true],
    ['../1960', '1961-01-01', false, false],
    ['2023-09-12/2023-09-17', '2023-09', true, false], // the question is imprecise
    ['2023', '2023', true, false],
    ['2022/2024', '2023', true, true],
  ])('takes %s at %s: possible %s, certain %s', (...row) => {
    const [when, at, possible, certain] = row;
    expect(takes({ at, match: 'POSSIBLE' }, when)).toBe(possible);
    expect(takes({ at, match: 'CERTAIN' }, when)).toBe(certain);
  });
});

describe('the time box of `during`', () => {
  const during = '2023-09-10/2023-09-20';

  it.each<[when: string, window: WindowMatch, possible: boolean, certain: boolean]>([
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
  ])('takes %s under %s: possible %s, certain %s', (...row) => {
    const [when, window, possible, certain] = row;
    expect(takes({ during, window, match: 'POSSIBLE' }, when)).toBe(possible);
    expect(takes({ during, window, match: 'CERTAIN' }, when)).toBe(certain);
  });

  it.each(WINDOW_MATCHES)('takes something without a time as possible and never as certain: %s', (window) => {
    expect(takes({ during, window, match: 'POSSIBLE' }, null)).toBe(true);
    expect(takes({ during, window, match: 'CERTAIN' }, null)).toBe(false);
  });

  it.each(WINDOW_MATCHES)('is refused for a window that ends before it begins: %s', (window) => {
    const reversed = { ...UNASKED, during: '2023-09-20/2023-09-10', window, match: 'POSSIBLE' as const };
    expect(() => timeBoxOf(reversed)).toThrow('Write the earlier date first.');
  });
});

describe('the time box of no time', () => {
  it('takes everything, whatever the window and the match', () => {
    for (const window of WINDOW_MATCHES) {
      for (const match of CERTAINTIES) {
        expect(takes({ window, match }, null)).toBe(true);
        expect(takes({ window, match }, '../..')).toBe(true);
      }
    }
  });
});
