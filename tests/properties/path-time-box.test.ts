import * as fc from 'fast-check';
import { dayNumber, dayText } from '../../src/domain/time/calendar-day';
import { CERTAINTIES, holdsAt, holdsDuring, WINDOW_MATCHES, type FourBounds } from '../../src/domain/time/time-match';
import { timeBoxOf, type TimeBox } from '../../src/domain/time/time-box';

const day = fc.integer({ min: 0, max: 12 });
const bounds = fc
  .tuple(day, day, day, day)
  .map((days) => [...days].sort((left, right) => left - right))
  .map(([startMin = 0, startMax = 0, endMin = 0, endMax = 0]) => ({ startMin, startMax, endMin, endMax }));
const asked = fc.tuple(day, day).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

function isIn(box: TimeBox, four: FourBounds<number>): boolean {
  return (['startMin', 'startMax', 'endMin', 'endMax'] as const).every(
    (bound) => four[bound] >= box[bound].from && four[bound] <= box[bound].to,
  );
}

describe('timeBoxOf', () => {
  it('takes exactly what the table of time-match takes, in every cell', () => {
    const cell = fc.record({
      four: bounds,
      window: asked,
      match: fc.constantFrom(...CERTAINTIES),
      mode: fc.constantFrom(...WINDOW_MATCHES),
    });
    fc.assert(
      fc.property(cell, ({ four, window, match, mode }) => {
        const text = `${dayText(window.from)}/${dayText(window.to)}`;
        const at = timeBoxOf({ at: text, during: null, window: mode, match });
        const during = timeBoxOf({ at: null, during: text, window: mode, match });
        expect(isIn(at, four)).toBe(holdsAt(four, window, match));
        expect(isIn(during, four)).toBe(holdsDuring(four, { window, match: mode, certainty: match }));
      }),
      { numRuns: 5000 },
    );
  });

  it('takes everything when no time is asked for', () => {
    const box = timeBoxOf({ at: null, during: null, window: 'CONTAINED', match: 'CERTAIN' });
    const all = { startMin: dayNumber('0001-01-01'), startMax: 0, endMin: 0, endMax: dayNumber('9999-12-31') };
    expect(isIn(box, all)).toBe(true);
  });
});
