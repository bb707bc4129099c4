import { parse as parseByGrammar } from 'edtf';
import fc from 'fast-check';
import { dayNumber, dayText } from '../../src/domain/time/calendar-day';
import { parseEdtf } from '../../src/domain/time/edtf';
import { FIRST_DAY, LAST_DAY } from '../../src/domain/time/time-bounds';
import { timeBoxOf, type AskedTime } from '../../src/domain/time/time-box';
import { CERTAINTIES, WINDOW_MATCHES } from '../../src/domain/time/time-match';
import { isInBox } from '../support/is-in-box';

const anyDayNumber = fc.integer({ min: dayNumber(FIRST_DAY), max: dayNumber(LAST_DAY) });

describe('days and their numbers', () => {
  it('convert into each other and keep their order', () => {
    fc.assert(
      fc.property(anyDayNumber, anyDayNumber, (one, other) => {
        expect(dayNumber(dayText(one))).toBe(one);
        expect(dayText(one) < dayText(other)).toBe(one < other);
      }),
    );
  });

  it('agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(anyDayNumber, (count) => {
        expect(dayText(count)).toBe(new Date(count * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));
const orUnspecified = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(part, fc.constantFrom('', 'X', 'XX')).map(([text, tail]) => text.slice(0, text.length - tail.length) + tail);
const dateLike = fc
  .tuple(orUnspecified(digits(4)), orUnspecified(digits(2)), orUnspecified(digits(2)), fc.integer({ min: 0, max: 2 }))
  .chain(([year, month, day, parts]) =>
    fc.constantFrom('', '~', '?', '%').map((mark) => [year, month, day].slice(0, parts + 1).join('-') + mark),
  );
const realDay = anyDayNumber.map(dayText);
const end = fc.oneof(
  dateLike,
  realDay,
  realDay.map((day) => day.slice(0, 7)),
  fc.constantFrom('', '..'),
);
const edtfLike = fc.oneof(
  dateLike,
  realDay,
  fc.tuple(end, end).map(([from, to]) => `${from}/${to}`),
  fc.tuple(end, end).map(([from, to]) => `[${from},${to}]`),
  fc.tuple(end, end).map(([from, to]) => `[${from.replace('..', '')}..${to.replace('..', '')}]`),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789-X/.[]{},~?%TZ:+')) }),
);

describe('a date as written', () => {
  it('is refused with a code, or has bounds in order; reading never throws', () => {
    let accepted = 0;
    fc.assert(
      fc.property(edtfLike, (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok) {
          expect(parsed.code).toMatch(/^TIME_/);
          expect(parsed.hint).not.toBe('');
          return;
        }
        accepted += 1;
        const { startMin, startMax, endMin, endMax, ongoing, endKnown } = parsed.value.bounds;
        expect(startMin <= startMax && startMax <= endMax).toBe(true);
        expect(startMin <= endMin && endMin <= endMax).toBe(true);
        expect([startMin, startMax, endMin, endMax].map((day) => dayText(dayNumber(day)))).toEqual([
          startMin,
          startMax,
          endMin,
          endMax,
        ]);
        if (ongoing) expect([endMin, endMax, endKnown]).toEqual([LAST_DAY, LAST_DAY, true]);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(200);
  });

  it('that is accepted is also accepted by the grammar of the package edtf', () => {
    fc.assert(
      fc.property(edtfLike, (text) => {
        if (parseEdtf(text).ok) expect(() => parseByGrammar(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('that is one real day has that day as its bounds', () => {
    fc.assert(
      fc.property(realDay, (day) => {
        expect(parseEdtf(day)).toMatchObject({ value: { bounds: { startMin: day, endMax: day } } });
      }),
    );
  });

  it('keeps its bounds when it has a qualifier', () => {
    fc.assert(
      fc.property(realDay, fc.constantFrom('?', '~', '%'), (day, mark) => {
        const plain = parseEdtf(`${day}/..`);
        const marked = parseEdtf(`${day}${mark}/..`);
        expect(marked.ok && marked.value.bounds).toEqual(plain.ok && plain.value.bounds);
      }),
    );
  });
});

/** Bounds on a short axis, as day numbers, so that every reading of them can be listed. */
interface SmallBounds {
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
}

const smallDay = fc.integer({ min: 0, max: 7 });
const smallBounds = fc.tuple(smallDay, smallDay, smallDay, smallDay).map(([a, b, c, d]): SmallBounds => {
  const [startMin, startMax] = [Math.min(a, b), Math.max(a, b)];
  const endMax = Math.max(c, d, startMax);
  return { startMin, startMax, endMin: Math.max(Math.min(c, d), startMin), endMax };
});
const smallRange = fc.tuple(smallDay, smallDay).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

interface Reading {
  readonly start: number;
  readonly end: number;
}

function readings(bounds: SmallBounds): readonly Reading[] {
  const found: Reading[] = [];
  for (let start = bounds.startMin; start <= bounds.startMax; start += 1) {
    for (let end = Math.max(bounds.endMin, start); end <= bounds.endMax; end += 1) found.push({ start, end });
  }
  return found;
}

const OF_ONE_READING = {
  OVERLAPS: ({ start, end }: Reading, from: number, to: number) => start <= to && end >= from,
  STARTS_IN: ({ start }: Reading, from: number, to: number) => start >= from && start <= to,
  CONTAINED: ({ start, end }: Reading, from: number, to: number) => start >= from && end <= to,
  THROUGHOUT: ({ start, end }: Reading, from: number, to: number) => start <= from && end >= to,
};

/** Whether the box of the time that is asked for takes the bounds. */
function takes(asked: Partial<AskedTime> & Pick<AskedTime, 'match'>, bounds: SmallBounds): boolean {
  const box = timeBoxOf({ at: null, during: null, window: 'OVERLAPS', ...asked });
  return isInBox(box, {
    startMin: dayText(bounds.startMin),
    startMax: dayText(bounds.startMax),
    endMin: dayText(bounds.endMin),
    endMax: dayText(bounds.endMax),
  });
}

/** EDTF for one day of a range, it is not known which. */
const oneOf = ({ from, to }: { from: number; to: number }): string => `[${dayText(from)}..${dayText(to)}]`;
/** EDTF for all days of a range. */
const allOf = ({ from, to }: { from: number; to: number }): string => `${dayText(from)}/${dayText(to)}`;

describe('the box of a condition on time', () => {
  it('takes as POSSIBLE what some reading meets and as CERTAIN what every reading meets, for a window', () => {
    fc.assert(
      fc.property(smallBounds, smallRange, fc.constantFrom(...WINDOW_MATCHES), (bounds, range, window) => {
        const outcomes = readings(bounds).map((reading) => OF_ONE_READING[window](reading, range.from, range.to));
        const during = allOf(range);
        expect(takes({ during, window, match: 'POSSIBLE' }, bounds)).toBe(outcomes.includes(true));
        expect(takes({ during, window, match: 'CERTAIN' }, bounds)).toBe(!outcomes.includes(false));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes as POSSIBLE what some reading meets and as CERTAIN what every reading meets, for an imprecise day', () => {
    fc.assert(
      fc.property(smallBounds, smallRange, (bounds, range) => {
        const days = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
        const outcomes = readings(bounds).flatMap(({ start, end }) => days.map((day) => start <= day && day <= end));
        const at = oneOf(range);
        expect(takes({ at, match: 'POSSIBLE' }, bounds)).toBe(outcomes.includes(true));
        expect(takes({ at, match: 'CERTAIN' }, bounds)).toBe(!outcomes.includes(false));
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes as CERTAIN what it does not take as POSSIBLE', () => {
    fc.assert(
      fc.property(smallBounds, smallRange, fc.constantFrom(...WINDOW_MATCHES), (bounds, range, window) => {
        for (const asked of [{ during: allOf(range), window }, { at: oneOf(range) }]) {
          const certain = takes({ ...asked, match: 'CERTAIN' }, bounds);
          expect(certain && !takes({ ...asked, match: 'POSSIBLE' }, bounds)).toBe(false);
        }
      }),
    );
  });

  it('is the same for a day as for the window of that day alone', () => {
    fc.assert(
      fc.property(smallBounds, smallDay, fc.constantFrom(...CERTAINTIES), (bounds, day, match) => {
        const [at, during] = [dayText(day), allOf({ from: day, to: day })];
        expect(takes({ at, match }, bounds)).toBe(takes({ during, match }, bounds));
      }),
    );
  });
});
