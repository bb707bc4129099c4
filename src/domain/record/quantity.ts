import type { Quantity } from './claim';
import type { ErrorCode } from '../../base/errors';
import type { Day } from '../time/time-bounds';
import type { Vocabulary } from '../vocabulary/vocabulary';

/**
 * How far "about" reaches to either side, as a part of the figure: one tenth.
 *
 * Round figures are rarely more precise than this. A wider range would make "about 73" agree with counts that a
 * reader takes for a different number. The explanation shows the range.
 */
export const ABOUT_TOLERANCE = 0.1;

/** The same as a divisor: 70 / 10 is exact where 70 * 0.1 may not be, so that equal ends compare equal. */
const ABOUT_DIVISOR = Math.round(1 / ABOUT_TOLERANCE);

/** A running total: only a later and lower figure contradicts an earlier one. */
const CUMULATIVE = 'CUMULATIVE';

/** The interval of numbers that a figure allows. An open end does not belong to it; an infinite end is open. */
export interface QuantityInterval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A figure with the days between which it was said, inclusive. */
export interface SaidQuantity {
  readonly quantity: Quantity;
  readonly earliest: Day;
  readonly latest: Day;
}

/** What is wrong with one field of a quantity. */
export interface QuantityFault {
  readonly code: ErrorCode;
  readonly field: keyof Quantity;
  readonly found: string;
  readonly hint: string;
}

/** The interval of numbers that a figure allows. Throws RangeError for a quantity that `checkQuantity` refuses. */
export function quantityInterval(quantity: Quantity): QuantityInterval {
  if (quantity.bound === 'BETWEEN') return closed(required(quantity.low), required(quantity.high));
  const value = required(quantity.value);
  switch (quantity.bound) {
    case 'EXACT':
      return closed(value, value);
    case 'ABOUT':
      return closed(value - Math.abs(value) / ABOUT_DIVISOR, value + Math.abs(value) / ABOUT_DIVISOR);
    case 'AT_LEAST':
      return { low: value, high: Infinity, lowOpen: false, highOpen: true };
    case 'MORE_THAN':
      return { low: value, high: Infinity, lowOpen: true, highOpen: true };
    case 'AT_MOST':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: false };
    case 'LESS_THAN':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: true };
  }
}

/**
 * Whether two figures cannot both be true: they share no number. False where they cannot be compared.
 *
 * Only figures of the same measure, unit and period are comparable: to convert a figure per day into one per week
 * or year is a calculation of ours, which nobody claimed. Of a CUMULATIVE measure only a figure that was surely said later
 * and is lower excludes the other. The order of the arguments does not matter.
 */
export function quantitiesExclude(one: SaidQuantity, other: SaidQuantity): boolean {
  if (!areComparable(one.quantity, other.quantity)) return false;
  const first = quantityInterval(one.quantity);
  const second = quantityInterval(other.quantity);
  if (one.quantity.measure !== CUMULATIVE) return liesBelow(first, second) || liesBelow(second, first);
  return (
    (one.latest < other.earliest && liesBelow(second, first)) ||
    (other.latest < one.earliest && liesBelow(first, second))
  );
}

/** Whether every number that `inner` allows is also allowed by `outer`. */
export function isWithin(inner: QuantityInterval, outer: QuantityInterval): boolean {
  const aboveLow = inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen));
  const belowHigh = inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen));
  return aboveLow && belowHigh;
}

/** Every fault of a quantity against the closed lists of units and measures; none when it is valid. */
export function checkQuantity(
  quantity: Quantity,
  lists: Pick<Vocabulary, 'units' | 'measures'>,
): readonly QuantityFault[] {
  return [...boundFaults(quantity), ...listFaults(quantity, lists)];
}

function boundFaults(quantity: Quantity): readonly QuantityFault[] {
  const fault = (field: keyof Quantity, hint: string): QuantityFault => ({
    code: 'QTY_BOUND_INVALID',
    field,
    found: `${quantity.bound} ${String(quantity[field] ?? 'nothing')}`,
    hint,
  });
  const needed: readonly (keyof Quantity)[] = quantity.bound === 'BETWEEN' ? ['low', 'high'] : ['value'];
  const faults = (['value', 'low', 'high'] as const).flatMap((field) => {
    const number = quantity[field];
    if (!needed.includes(field)) return number === undefined ? [] : [fault(field, `Leave out \`${field}\`.`)];
    return isAmount(number) ? [] : [fault(field, `Give \`${field}\` as a finite number, 0 or more.`)];
  });
  const { low, high } = quantity;
  const isReversed = quantity.bound === 'BETWEEN' && low !== undefined && high !== undefined && low > high;
  return isReversed ? [...faults, fault('low', 'Write the lower number as `low`.')] : faults;
}

function listFaults(quantity: Quantity, lists: Pick<Vocabulary, 'units' | 'measures'>): readonly QuantityFault[] {
  const faults: QuantityFault[] = [];
  const { unit, measure } = quantity;
  if (!lists.units.has(unit)) {
    faults.push({
      code: 'QTY_UNIT_UNKNOWN',
      field: 'unit',
      found: unit,
      hint: 'Use a unit of schema/quantities.yaml.',
    });
  }
  if (measure === undefined) return faults;
  const definition = lists.measures.get(measure);
  if (definition === undefined) {
    const hint = 'Use a measure of schema/quantities.yaml.';
    faults.push({ code: 'QTY_UNIT_UNKNOWN', field: 'measure', found: measure, hint });
  } else if (definition.rate && quantity.per === undefined) {
    const hint = 'Set `per`: DAY, WEEK, MONTH or YEAR.';
    faults.push({ code: 'QTY_PERIOD_MISSING', field: 'per', found: measure, hint });
  }
  return faults;
}

/** No measure of the vocabulary can be negative. */
function isAmount(number: number | undefined): boolean {
  return number !== undefined && Number.isFinite(number) && number >= 0;
}

function areComparable(one: Quantity, other: Quantity): boolean {
  return one.measure === other.measure && one.unit === other.unit && one.per === other.per;
}

/** Whether every number of `lower` is less than every number of `upper`. */
function liesBelow(lower: QuantityInterval, upper: QuantityInterval): boolean {
  return lower.high < upper.low || (lower.high === upper.low && (lower.highOpen || upper.lowOpen));
}

function closed(low: number, high: number): QuantityInterval {
  return { low, high, lowOpen: false, highOpen: false };
}

function required(number: number | undefined): number {
  if (number === undefined) throw new RangeError('the quantity lacks a number that its bound needs');
  return number;
}
