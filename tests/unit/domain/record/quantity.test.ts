import type { Quantity } from '../../../../src/domain/record/claim';
import {
  ABOUT_TOLERANCE,
  checkQuantity,
  isWithin,
  quantitiesExclude,
  quantityInterval,
  type SaidQuantity,
} from '../../../../src/domain/record/quantity';

const cars = (parts: Omit<Quantity, 'unit'>): Quantity => ({ unit: 'railcar', measure: 'STOCK_OBSERVED', ...parts });
const on = (day: string, quantity: Quantity): SaidQuantity => ({ quantity, earliest: day, latest: day });
const exclude = (one: Quantity, other: Quantity): boolean =>
  quantitiesExclude(on('2023-10-06', one), on('2023-10-06', other));

describe('a figure leaves possible', () => {
  it.each<[Quantity, number, number, boolean, boolean]>([
    [cars({ bound: 'EXACT', value: 73 }), 73, 73, false, false],
    [cars({ bound: 'ABOUT', value: 70 }), 63, 77, false, false],
    [cars({ bound: 'ABOUT', value: 0 }), 0, 0, false, false],
    [cars({ bound: 'AT_LEAST', value: 70 }), 70, Infinity, false, true],
    [cars({ bound: 'MORE_THAN', value: 70 }), 70, Infinity, true, true],
    [cars({ bound: 'AT_MOST', value: 20 }), -Infinity, 20, true, false],
    [cars({ bound: 'LESS_THAN', value: 20 }), -Infinity, 20, true, true],
    [cars({ bound: 'BETWEEN', low: 10, high: 11 }), 10, 11, false, false],
  ])('of %j what its bound says', (...row) => {
    const [quantity, low, high, lowOpen, highOpen] = row;
    expect(quantityInterval(quantity)).toEqual({ low, high, lowOpen, highOpen });
  });

  it('nothing to work with when it lacks its number', () => {
    expect(() => quantityInterval(cars({ bound: 'EXACT' }))).toThrow(RangeError);
    expect(() => quantityInterval(cars({ bound: 'BETWEEN', low: 1 }))).toThrow(RangeError);
  });

  it('one tenth to either side when it says about', () => {
    expect(ABOUT_TOLERANCE).toBe(0.1);
  });
});

describe('two figures exclude each other', () => {
  it.each<[Quantity, Quantity, boolean]>([
    [cars({ bound: 'AT_LEAST', value: 70 }), cars({ bound: 'ABOUT', value: 73 }), false], // T5
    [cars({ bound: 'AT_MOST', value: 20 }), cars({ bound: 'ABOUT', value: 73 }), true],
    [cars({ bound: 'EXACT', value: 62 }), cars({ bound: 'EXACT', value: 64 }), true],
    [cars({ bound: 'EXACT', value: 62 }), cars({ bound: 'EXACT', value: 62 }), false],
    [cars({ bound: 'ABOUT', value: 70 }), cars({ bound: 'EXACT', value: 77 }), false],
    [cars({ bound: 'ABOUT', value: 70 }), cars({ bound: 'EXACT', value: 78 }), true],
    [cars({ bound: 'AT_LEAST', value: 70 }), cars({ bound: 'AT_MOST', value: 70 }), false],
    [cars({ bound: 'MORE_THAN', value: 70 }), cars({ bound: 'AT_MOST', value: 70 }), true],
    [cars({ bound: 'AT_LEAST', value: 70 }), cars({ bound: 'LESS_THAN', value: 70 }), true],
    [cars({ bound: 'MORE_THAN', value: 70 }), cars({ bound: 'EXACT', value: 70 }), true],
    [cars({ bound: 'BETWEEN', low: 10, high: 20 }), cars({ bound: 'BETWEEN', low: 20, high: 30 }), false],
    [cars({ bound: 'LESS_THAN', value: 5 }), cars({ bound: 'AT_MOST', value: 1 }), false],
  ])('%j and %j: %s, in either order', (...row) => {
    const [one, other, expected] = row;
    expect(exclude(one, other)).toBe(expected);
    expect(exclude(other, one)).toBe(expected);
  });

  const rate = (parts: Partial<Quantity>): Quantity => ({
    bound: 'EXACT',
    unit: 'round',
    measure: 'EXPENDITURE_RATE',
    ...parts,
  });

  it('across periods, units or measures: such arithmetic would be ours', () => {
    expect(exclude(rate({ value: 10_000, per: 'DAY' }), rate({ value: 10_000, per: 'WEEK' }))).toBe(false);
    expect(exclude(rate({ value: 10_000, per: 'DAY' }), rate({ value: 9, per: 'DAY' }))).toBe(true);
    expect(exclude(rate({ value: 1, per: 'MONTH' }), rate({ value: 9, per: 'YEAR' }))).toBe(false);
    expect(exclude(rate({ value: 1, per: 'DAY' }), rate({ value: 9, per: 'YEAR' }))).toBe(false);
    expect(exclude(rate({ value: 1, per: 'DAY' }), rate({ value: 9 }))).toBe(false);
    expect(exclude(rate({ value: 1, per: 'YEAR' }), rate({ value: 9, per: 'YEAR' }))).toBe(true);
    expect(exclude(rate({ value: 1 }), rate({ value: 9, unit: 'shell' }))).toBe(false);
    expect(exclude(rate({ value: 1 }), rate({ value: 9, measure: 'CAPACITY' }))).toBe(false);
  });
});

describe('a figure lies within another', () => {
  it.each<[Quantity, Quantity, boolean, boolean]>([
    [cars({ bound: 'AT_LEAST', value: 100 }), cars({ bound: 'MORE_THAN', value: 100 }), false, true],
    [cars({ bound: 'AT_LEAST', value: 100 }), cars({ bound: 'AT_LEAST', value: 100 }), true, true],
    [cars({ bound: 'MORE_THAN', value: 100 }), cars({ bound: 'MORE_THAN', value: 100 }), true, true],
    [cars({ bound: 'EXACT', value: 100 }), cars({ bound: 'MORE_THAN', value: 100 }), false, false],
    [cars({ bound: 'EXACT', value: 100 }), cars({ bound: 'AT_LEAST', value: 100 }), true, false],
    [cars({ bound: 'EXACT', value: 101 }), cars({ bound: 'MORE_THAN', value: 100 }), true, false],
    [cars({ bound: 'AT_MOST', value: 20 }), cars({ bound: 'LESS_THAN', value: 20 }), false, true],
    [cars({ bound: 'EXACT', value: 20 }), cars({ bound: 'LESS_THAN', value: 20 }), false, false],
    [cars({ bound: 'EXACT', value: 20 }), cars({ bound: 'AT_MOST', value: 20 }), true, false],
    [cars({ bound: 'BETWEEN', low: 10, high: 20 }), cars({ bound: 'BETWEEN', low: 10, high: 20 }), true, true],
    [cars({ bound: 'BETWEEN', low: 9, high: 20 }), cars({ bound: 'BETWEEN', low: 10, high: 20 }), false, true],
    [cars({ bound: 'BETWEEN', low: 10, high: 21 }), cars({ bound: 'AT_MOST', value: 20 }), false, false],
    [cars({ bound: 'AT_LEAST', value: 70 }), cars({ bound: 'ABOUT', value: 73 }), false, false],
  ])('%j in %j: %s, and the other way round: %s', (...row) => {
    const [inner, outer, within, around] = row;
    const [small, large] = [quantityInterval(inner), quantityInterval(outer)];
    expect([isWithin(small, large), isWithin(large, small)]).toEqual([within, around]);
  });
});

describe('running totals', () => {
  const total = (value: number): Quantity => ({ bound: 'EXACT', value, unit: 'container', measure: 'CUMULATIVE' });
  const early = '2024-02-23';
  const late = '2024-02-26';

  it('may grow', () => {
    expect(quantitiesExclude(on(early, total(6700)), on(late, total(10_000)))).toBe(false);
    expect(quantitiesExclude(on(late, total(10_000)), on(early, total(6700)))).toBe(false);
  });

  it('exclude each other when the later one is lower', () => {
    expect(quantitiesExclude(on(early, total(10_000)), on(late, total(6700)))).toBe(true);
    expect(quantitiesExclude(on(late, total(6700)), on(early, total(10_000)))).toBe(true);
  });

  it('do not exclude each other when nobody knows which was said later', () => {
    expect(quantitiesExclude(on(early, total(10_000)), on(early, total(6700)))).toBe(false);
    const inFebruary = { quantity: total(6700), earliest: '2024-02-01', latest: '2024-02-29' };
    expect(quantitiesExclude(on(early, total(10_000)), inFebruary)).toBe(false);
  });
});

describe('a quantity is faulty', () => {
  const measure = (code: string, rate: boolean) => [code, { code, definition: code, rate }] as const;
  const lists = {
    units: new Set(['railcar', 'round']),
    measures: new Map([measure('STOCK_OBSERVED', false), measure('EXPENDITURE_RATE', true)]),
  };
  const faults = (quantity: Quantity): string[] =>
    checkQuantity(quantity, lists).map((fault) => `${fault.code} ${fault.field}`);

  it.each<[Quantity, string[]]>([
    [cars({ bound: 'ABOUT', value: 73 }), []],
    [cars({ bound: 'BETWEEN', low: 10, high: 10 }), []],
    [cars({ bound: 'ABOUT', value: 73, per: 'DAY' }), []],
    [{ bound: 'ABOUT', value: 0, unit: 'railcar' }, []],
    [cars({ bound: 'BETWEEN', low: 11, high: 10 }), ['QTY_BOUND_INVALID low']],
    [
      cars({ bound: 'BETWEEN', value: 10 }),
      ['QTY_BOUND_INVALID value', 'QTY_BOUND_INVALID low', 'QTY_BOUND_INVALID high'],
    ],
    [cars({ bound: 'EXACT' }), ['QTY_BOUND_INVALID value']],
    [cars({ bound: 'EXACT', value: 1, high: 2 }), ['QTY_BOUND_INVALID high']],
    [cars({ bound: 'EXACT', value: -1 }), ['QTY_BOUND_INVALID value']],
    [cars({ bound: 'EXACT', value: Number.NaN }), ['QTY_BOUND_INVALID value']],
    [cars({ bound: 'EXACT', value: Infinity }), ['QTY_BOUND_INVALID value']],
    [{ bound: 'EXACT', value: 1, unit: 'wagon', measure: 'STOCK_OBSERVED' }, ['QTY_UNIT_UNKNOWN unit']],
    [{ bound: 'EXACT', value: 1, unit: 'railcar', measure: 'SPEED' }, ['QTY_UNIT_UNKNOWN measure']],
    [{ bound: 'EXACT', value: 1, unit: 'round', measure: 'EXPENDITURE_RATE' }, ['QTY_PERIOD_MISSING per']],
    [{ bound: 'EXACT', value: 1, unit: 'round', measure: 'EXPENDITURE_RATE', per: 'DAY' }, []],
    [
      { bound: 'EXACT', unit: 'x', measure: 'EXPENDITURE_RATE' },
      ['QTY_BOUND_INVALID value', 'QTY_UNIT_UNKNOWN unit', 'QTY_PERIOD_MISSING per'],
    ],
  ])('%j in %j', (quantity, expected) => {
    expect(faults(quantity)).toEqual(expected);
  });
});
