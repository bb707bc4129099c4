import { MOST_RECORDS, type RecordFault, type RecordPlaces } from '../record/data-set';
import { registerEntry } from '../../base/errors';
import type { ValidatedRecords } from './context';

/** The fault of a data set that has more records than one load takes. */
export function recordCountFaults(dataSet: ValidatedRecords, { placeOf }: RecordPlaces): RecordFault[] {
  const { header, sources, entities, relations, claims } = dataSet;
  const count = sources.length + entities.length + relations.length + claims.length;
  if (count <= MOST_RECORDS) return [];
  const place = header ? placeOf(header, '') : { file: '', line: 0 };
  const found = `${count} records, at most ${MOST_RECORDS}`;
  const { hint } = registerEntry('RUN_TOO_LARGE');
  return [{ ...place, record: header?.id ?? '', field: '', code: 'RUN_TOO_LARGE', found, hint }];
}
