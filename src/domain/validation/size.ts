import { MOST_RECORDS, type RecordFault } from '../record/data-set';
import { registerEntry } from '../../base/errors';
import type { ValidationContext } from './context';

/** A data set of more records than one load takes. */
export function recordCountFaults(context: ValidationContext): RecordFault[] {
  const { header, sources, entities, relations, claims } = context.records;
  const count = sources.length + entities.length + relations.length + claims.length;
  if (count <= MOST_RECORDS) return [];
  const found = `${count} records, at most ${MOST_RECORDS}`;
  const fault = { file: '', line: 0, record: header?.id ?? '', field: '', found };
  return [{ ...fault, code: 'RUN_TOO_LARGE', hint: registerEntry('RUN_TOO_LARGE').hint }];
}
