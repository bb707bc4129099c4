import fc from 'fast-check';
import { QUANTITY_BOUNDS, type Quantity } from '../../src/domain/record/claim';
import { quantitiesExclude, quantityInterval, type SaidQuantity } from '../../src/domain/record/quantity';

const number = fc.integer({ min: 0, max: 12 });

/** Any valid figure of one measure, said on one of three days. */
const said = (measure: string): fc.Arbitrary<SaidQuantity> =>
  fc
    .tuple(
      fc.constantFrom(...QUANTITY_BOUNDS),
      number,
      number,
      fc.constantFrom('2024-01-01', '2024-01-02', '2024-01-03'),
    )
    .map(([bound, one, other, day]) => {
      const figure = bound === 'BETWEEN' ? { low: Math.min(one, other), high: Math.max(one, other) } : { value: one };
      const quantity: Quantity = { bound, unit: 'railcar', measure, ...figure };
      return { quantity, earliest: day, latest: day };
    });

/** Tenths from 0 to above every figure. They hit every interval except one that lies between two tenths. */
const AXIS = Array.from({ length: 150 }, (_, index) => index / 10);

function holds(quantity: Quantity, candidate: number): boolean {
  const { low, high, lowOpen, highOpen } = quantityInterval(quantity);
  return (lowOpen ? candidate > low : candidate >= low) && (highOpen ? candidate < high : candidate <= high);
}

describe('two figures', () => {
  it('exclude each other in both orders or in neither', () => {
    fc.assert(
      fc.property(said('COUNT'), said('COUNT'), (one, other) => {
        expect(quantitiesExclude(one, other)).toBe(quantitiesExclude(other, one));
      }),
    );
  });

  it('of running totals exclude each other in both orders or in neither', () => {
    fc.assert(
      fc.property(said('CUMULATIVE'), said('CUMULATIVE'), (one, other) => {
        expect(quantitiesExclude(one, other)).toBe(quantitiesExclude(other, one));
      }),
    );
  });

  it('never exclude each other when some number lies in both', () => {
    fc.assert(
      fc.property(said('COUNT'), said('COUNT'), (one, other) => {
        const shared = AXIS.some((candidate) => holds(one.quantity, candidate) && holds(other.quantity, candidate));
        if (shared) expect(quantitiesExclude(one, other)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('never exclude each other when they are equal', () => {
    fc.assert(
      fc.property(said('COUNT'), (one) => {
        expect(quantitiesExclude(one, one)).toBe(false);
      }),
    );
  });

  it('of running totals exclude each other only if the same plain counts would', () => {
    const asCount = ({ quantity, ...days }: SaidQuantity): SaidQuantity => ({
      ...days,
      quantity: { ...quantity, measure: 'COUNT' },
    });
    fc.assert(
      fc.property(said('CUMULATIVE'), said('CUMULATIVE'), (one, other) => {
        if (quantitiesExclude(one, other)) expect(quantitiesExclude(asCount(one), asCount(other))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
