import { heldTogether } from '../../../src/paths/held-together';

/** Hops as lists of [first day, last day]; the answer as day numbers. */
function held(...hops: [number, number][][]) {
  const spans = hops.flat();
  let next = 0;
  const numbered = hops.map((hop) => hop.map(() => ({ relation: next++ })));
  return heldTogether(numbered, {
    startMin: Int32Array.from(spans, ([start]) => start),
    endMax: Int32Array.from(spans, ([, end]) => end),
  });
}

describe('heldTogether', () => {
  it('counts every relation of a hop, not only its best', () => {
    expect(
      held(
        [[10, 19]],
        [
          [0, 0],
          [15, 30],
        ],
      ),
    ).toEqual({ start: '1970-01-16', end: '1970-01-20' });
  });

  it('is null when no day is common to all', () => {
    expect(held([[0, 5]], [[6, 9]])).toBeNull();
  });

  it('joins relations that follow each other from one day to the next', () => {
    expect(
      held(
        [
          [0, 4],
          [5, 9],
        ],
        [[3, 7]],
      ),
    ).toEqual({ start: '1970-01-04', end: '1970-01-08' });
  });

  it('takes the longest of several intervals, and the earlier of equally long ones', () => {
    expect(
      held(
        [[0, 30]],
        [
          [1, 2],
          [5, 9],
          [11, 15],
        ],
      ),
    ).toEqual({ start: '1970-01-06', end: '1970-01-10' });
  });
});
