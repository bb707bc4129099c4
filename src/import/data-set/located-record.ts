import type { Place, RecordFault, RecordKind } from '../../domain/record/data-set';
import { registerEntry, type ErrorCode } from '../../base/errors';
import { shown } from '../../base/quoted';

/** A record as it was read from a file, with its place. Its form is not checked yet. */
export interface LocatedRecord {
  readonly value: unknown;
  readonly file: string;
  /** The line of a dotted field, from 1. */
  readonly lineOf: (field: string) => number;
}

/** A record with its kind, as the reader of an encoding gives it. */
export interface EncodedRecord extends LocatedRecord {
  readonly kind: RecordKind | 'header';
}

/** What the reader of an encoding gives: records in the order of the files, and faults for those that cannot be read. */
export interface EncodedDataSet {
  readonly records: readonly EncodedRecord[];
  readonly faults: readonly RecordFault[];
}

/** The id of a record; empty when it has none, or one that is not a text. */
export function idOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('id' in value)) return '';
  return typeof value.id === 'string' ? shown(value.id) : '';
}

/** What is wrong with a field of a record. */
export interface FieldProblem {
  readonly field: string;
  readonly code: ErrorCode;
  readonly found: string;
  /** The hint of the error register by default. */
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

/** A fault of a file as a whole. */
export function fileFault(place: Place, found: string, hint: string): RecordFault {
  return { ...place, record: '', field: '', code: 'VALUE_INVALID', found, hint };
}
