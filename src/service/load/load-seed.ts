import { compare as compareVersions } from 'semver';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import { readDataSet, readDataSetHeader } from '../../import/data-set/read-data-set';
import type { Database } from '../../store/neo4j/database';
import { DataSetRefused } from './data-set-refused';
import { loadDataSet } from './load-data-set';
import type { LoadReport } from './load-report';
import { readGraphState } from '../graph/graph-state';

/**
 * Loads the data set of a folder when the graph has none of its id, or an older version.
 *
 * Gives null when the graph has that version or a newer one; the content is then not looked at, so that a draft on
 * top of it stays. Throws DataSetRefused with every fault.
 */
export async function loadSeed(database: Database, folder: string, vocabulary: Vocabulary): Promise<LoadReport | null> {
  const header = readDataSetHeader(folder);
  const loaded = (await readGraphState(database))?.dataSets.find(({ id }) => id === header?.id);
  if (header !== null && loaded !== undefined && compareVersions(loaded.version, header.version) >= 0) return null;
  const { dataSet, places, faults } = readDataSet(folder);
  if (dataSet === undefined) throw new DataSetRefused(faults);
  return loadDataSet(database, { dataSet, places, vocabulary, draft: false, clock: () => new Date() });
}
