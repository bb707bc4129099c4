import { BALANCED_1, costIndex, hubCost, RELATION_COSTS, relationCost } from '../../../src/paths/cost-table';

describe('cost table balanced-1', () => {
  it.each([
    ['CONFIRMED', 90, 1000],
    ['OBSERVED', 70, 1300],
    ['CORROBORATED', 60, 1500],
    ['REPORTED', 40, 2000],
    ['ALLEGED', 30, 3000],
    ['INFERRED', 20, 4000],
    ['PLANNED', 10, 5000],
    ['HYPOTHETICAL', 5, 6000],
    ['UNDETERMINED', 3, 7000],
    ['DENIED', 2, 7000],
    ['RETRACTED', 1, 7000],
  ])('gives a hop of support %s its cost', (_support, rank, cost) => {
    expect(relationCost(rank, false, false)).toBe(cost);
  });

  it('adds 1000 for a denial and 500 for a common type', () => {
    expect(relationCost(90, true, true)).toBe(2500);
  });

  it.each([
    [0, 0],
    [1, 400],
    [2, 400],
    [3, 800],
    [6, 800],
    [7, 1200],
    [1023, 4000],
  ])('adds 400 for each whole power of two in 1 + degree: degree %i costs %i', (degree, cost) => {
    expect(hubCost(degree)).toBe(cost);
  });

  it('has the same costs in the precomputed table as by the formula', () => {
    expect(RELATION_COSTS[costIndex(40, 1, 0)]).toBe(relationCost(40, true, false));
    expect(RELATION_COSTS[costIndex(90, 0, 1)]).toBe(relationCost(90, false, true));
  });

  it('keeps its name and its numbers together: answers name the table', () => {
    expect(BALANCED_1).toEqual({
      id: 'balanced-1',
      hop: 1000,
      contested: 1000,
      hub: 400,
      common: 500,
      lowestSupport: 6000,
    });
  });
});
