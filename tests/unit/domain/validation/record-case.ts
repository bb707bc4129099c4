import type { DataSet } from '../../../../src/domain/record/data-set';
import { minimalDataSet, withChange } from '../../../support/data-set-builder';

/** A data set with one thing wrong, and what must be said of it: `record field CODE`. */
export interface RecordCase {
  readonly title: string;
  readonly dataSet: DataSet;
  readonly expected: readonly string[];
}

/** Fields of one record of the small valid data set, changed. */
export function changed(id: string, fields: Readonly<Record<string, unknown>>): DataSet {
  return withChange(minimalDataSet(), id, fields);
}

/** A case: its title, its data set, and what must be said of it. */
export function refused(title: string, dataSet: DataSet, ...expected: string[]): RecordCase {
  return { title, dataSet, expected };
}

/** A state of the small valid data set. */
export const OWN = 'entity:northland';

/** A figure that is valid. */
export const FIGURE = { value: 20, bound: 'EXACT', unit: 'container', measure: 'STOCK_OBSERVED' };

/** The figure of the small valid data set, changed. */
export function quantityClaim(quantity: object): DataSet {
  return changed('claim:crates-20', { quantity });
}
