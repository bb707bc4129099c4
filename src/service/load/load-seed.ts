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
 * Null when the graph has that version or a newer one. The content is then not compared, so that a draft of the same
 * version stays. Throws DataSetRefused with all faults.
 */
export async function loadSeed(database: Database, folder: string, vocabulary: Vocabulary): Promise<LoadReport | null> {
  const header = readDataSetHeader(folder);
  const loaded = (await readGraphState(database))?.dataSets.find(({ id }) => id === header?.id);
  if (header !== null && loaded !== undefined && compareVersions(loaded.version, header.version) >= 0) return null;
  const { dataSet, places, faults } = readDataSet(folder);
  if (dataSet === undefined) throw new DataSetRefused(faults);
  return loadDataSet(database, { dataSet, places, vocabulary, draft: false, clock: () => new Date() });
}
