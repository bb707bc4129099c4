import type { Place, RecordFault, RecordKind } from '../../domain/record/data-set';
import { registerEntry, type ErrorCode } from '../../base/errors';
import { shown } from '../../base/quoted';

/** A record as read from a file, not yet known to be sound in form, and where it stands. */
export interface LocatedRecord {
  readonly value: unknown;
  readonly file: string;
  /** The line of a dotted field, from 1. */
  readonly lineOf: (field: string) => number;
}

/** Records as an encoding yields them. */
export interface EncodedRecord extends LocatedRecord {
  readonly kind: RecordKind | 'header';
}

/** What an encoding yields: records in the order of the files, and what kept others from being read. */
export interface EncodedDataSet {
  readonly records: readonly EncodedRecord[];
  readonly faults: readonly RecordFault[];
}

/** The id that a record gives itself; empty when it has none that can be read. */
export function idOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('id' in value)) return '';
  return typeof value.id === 'string' ? shown(value.id) : '';
}

/** What is wrong with a field of a record. */
export interface FieldProblem {
  readonly field: string;
  readonly code: ErrorCode;
  readonly found: string;
  /** Defaults to the register's. */
  readonly hint?: string;
}

/** A fault of a record, with its place. */
export function faultOf(record: LocatedRecord, problem: FieldProblem): RecordFault {
  return {
    file: record.file,
    line: record.lineOf(problem.field),
    record: idOf(record.value),
    field: problem.field,
    code: problem.code,
    found: problem.found,
    hint: problem.hint ?? registerEntry(problem.code).hint,
  };
}

/** A fault of a file rather than of a record. */
export function fileFault(place: Place, found: string, hint: string): RecordFault {
  return { ...place, record: '', field: '', code: 'VALUE_INVALID', found, hint };
}
