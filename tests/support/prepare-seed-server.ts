import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDataSet } from '../../src/import/data-set/read-data-set';
import { readVocabulary } from '../../src/import/read-vocabulary';
import { loadDataSet } from '../../src/service/load/load-data-set';
import { prepareGraph } from '../../src/service/graph/prepare-graph';
import { Database } from '../../src/store/neo4j/database';
import type { Connection } from './servers';

const ROOT = join(__dirname, '..', '..');
const SEED = join(ROOT, 'seed');

/** Loads the seed into the server that tests only read; nothing but the schema while there is no seed. */
export async function prepareSeedServer(connection: Connection): Promise<void> {
  const vocabulary = readVocabulary(join(ROOT, 'schema'));
  const database = new Database({ database: 'neo4j', ...connection });
  try {
    await prepareGraph(database, vocabulary);
    if (!existsSync(join(SEED, 'dataset.yaml'))) return;
    const { dataSet, places, faults } = readDataSet(SEED);
    if (dataSet === undefined) throw new Error(`the seed has faults of form: ${JSON.stringify(faults.slice(0, 5))}`);
    await loadDataSet(database, { dataSet, places, vocabulary, draft: false, clock: () => new Date() });
  } finally {
    await database.close();
  }
}
