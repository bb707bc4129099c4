import { unlimitedScope } from '../../src/base/request-scope';
import { buildSchema } from '../../src/graphql/build-schema';
import { createContext, createServices } from '../../src/graphql/context';
import { probeReadiness } from '../../src/http/probe-readiness';
import { createServer } from '../../src/http/server';
import { exportGraph } from '../../src/service/export/export-graph';
import { PathGraphKeeper } from '../../src/service/path/graph-keeper';
import { listDataSets } from '../../src/store/data-set/data-set-store';
import { Database } from '../../src/store/neo4j/database';
import { readGraph } from '../../src/store/graph/graph-store';
import { PathGraphStore } from '../../src/store/path/path-graph-store';
import { shippedVocabulary } from './scratch-graph';
import { seedServer } from './servers';

/** The whole API over the seed, as it is shipped, and a way to end it. */
export interface SeedApi {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts the real server, with the shipped schema and limits, over the server that holds the seed. */
export async function startSeedApi(): Promise<SeedApi> {
  const vocabulary = shippedVocabulary();
  const database = new Database({ database: 'neo4j', ...seedServer() });
  const keeper = new PathGraphKeeper(new PathGraphStore(database, vocabulary));
  const scope = unlimitedScope('test');
  const run = (await readGraph(database, scope)).graph?.run ?? 0;
  const dataSets = await listDataSets(database.reads(scope));
  await keeper.refresh(run);
  const services = createServices({ database, vocabulary, keeper });
  const server = await createServer({
    schema: buildSchema(vocabulary),
    createContext: (scope) => createContext(services, scope),
    currentRun: () => run,
    citedGraph: () => ({ run, dataSets }),
    readiness: (scope) => probeReadiness(database, keeper, scope),
    exportGraph: (question, scope) => exportGraph(services, question, scope),
    version: { entente: 'test' },
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    log: {
      error: (message, { cause }) => {
        process.stderr.write(`${message}: ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}\n`);
      },
    },
  });
  const url = await server.listen();
  return {
    url,
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}
