import type { DataSet, RecordFault } from '../../domain/record/data-set';
import type { ForeignRecords } from '../../domain/validation/foreign-records';
import { inOrder, validateDataSet, type ValidationResult } from '../../domain/validation/validate-data-set';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { DataSetReading } from './read-data-set';

/** The result of checking a data set; without the data set when it has a fault. */
export interface CheckedDataSet extends ValidationResult {
  readonly dataSet?: DataSet;
}

/** What a data set is checked against. */
export interface CheckOptions {
  readonly vocabulary: Vocabulary;
  /** The records of other data sets in the graph; none by default. */
  readonly foreign?: ForeignRecords;
}

/** Checks every rule. Gives the faults of form and of content in one list, sorted by file and line. */
export function checkDataSet(reading: DataSetReading, options: CheckOptions): CheckedDataSet {
  const { header, records, unsound, places } = reading;
  const { faults: ruleFaults, warnings } = validateDataSet({ header, ...records }, { ...options, unsound, places });
  const faults: RecordFault[] = inOrder([...reading.faults, ...ruleFaults]);
  const sound = faults.length === 0 && reading.dataSet !== undefined ? { dataSet: reading.dataSet } : {};
  return { ...sound, faults, warnings };
}
