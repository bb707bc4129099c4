import { compare as compareVersions } from 'semver';
import type { DataSetHeader, LoadedDataSet, RecordFault, RecordPlaces } from '../../domain/record/data-set';
import { registerEntry, type ErrorCode } from '../../base/errors';
import type { DataSetEdition } from './edition';
import { DataSetRefused } from './data-set-refused';

/** How an edition is to be taken. */
export interface EditionOptions {
  /** Replaces an edition of the same version, and marks the data set as a draft. */
  readonly draft: boolean;
  readonly places: RecordPlaces;
}

/**
 * Whether an edition has to be written, held against the loaded one.
 *
 * Throws DataSetRefused with STALE_DATASET for a lower version, and with VERSION_REUSED for the same version with
 * other content, unless it is a draft. The same content is there already, however it is asked for.
 */
export function mustBeWritten(
  edition: DataSetEdition,
  loaded: LoadedDataSet | undefined,
  options: EditionOptions,
): boolean {
  if (loaded === undefined) return true;
  const { header } = edition.dataSet;
  const order = compareVersions(header.version, loaded.version);
  if (order < 0) throw refusal('STALE_DATASET', header, { loaded, options });
  if (order > 0) return true;
  if (loaded.contentHash === edition.contentHash) return false;
  if (!options.draft) throw refusal('VERSION_REUSED', header, { loaded, options });
  return true;
}

interface RefusalContext {
  readonly loaded: LoadedDataSet;
  readonly options: EditionOptions;
}

function refusal(code: ErrorCode, header: DataSetHeader, { loaded, options }: RefusalContext): DataSetRefused {
  const fault: RecordFault = {
    ...options.places.placeOf(header, 'version'),
    record: header.id,
    field: 'version',
    code,
    found: `${header.version}, loaded is ${loaded.version}`,
    hint: registerEntry(code).hint,
  };
  return new DataSetRefused([fault]);
}
