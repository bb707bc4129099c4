import 'reflect-metadata';
import { readConfig, type Config, softwareVersion } from './config';
import { connect } from './connect';
import { EntenteError } from './base/errors';
import type { RequestScope } from './base/request-scope';
import type { Vocabulary } from './domain/vocabulary/vocabulary';
import { buildSchema } from './graphql/build-schema';
import { createContext, createServices } from './graphql/context';
import type { HttpLog } from './http/options';
import { probeReadiness } from './http/probe-readiness';
import { createServer } from './http/server';
import { warmUp } from './http/warm-up';
import { readVocabulary } from './import/read-vocabulary';
import { DataSetRefused, describeFault } from './service/load/data-set-refused';
import { exportGraph } from './service/export/export-graph';
import { loadSeed } from './service/load/load-seed';
import { PathGraphKeeper } from './service/path/graph-keeper';
import { prepareGraph } from './service/graph/prepare-graph';
import { RunWatcher } from './service/graph/run-watcher';
import type { Database } from './store/neo4j/database';
import { PathGraphStore } from './store/path/path-graph-store';

const EXIT_UNEXPECTED = 1;

/** Everything that was opened; it is closed in the opposite order. */
class Openings {
  readonly #closings: (() => Promise<void>)[] = [];
  #closed: Promise<void> | undefined;

  add(close: () => Promise<void>): void {
    this.#closings.unshift(close);
  }

  close(): Promise<void> {
    return (this.#closed ??= this.#closeAll());
  }

  async #closeAll(): Promise<void> {
    for (const close of this.#closings) await close();
  }
}

const log: HttpLog & { readonly line: (text: string) => void } = {
  line: (text) => void process.stdout.write(`${text}\n`),
  error: (message, details) => void process.stderr.write(`${message} ${JSON.stringify(details, causes)}\n`),
};

function causes(_key: string, value: unknown): unknown {
  return value instanceof Error ? (value.stack ?? value.message) : value;
}

/** Prepares the graph, then serves it until a signal comes. */
async function serve(openings: Openings): Promise<void> {
  const config = readConfig(process.env);
  const vocabulary = readVocabulary(config.vocabularyFolder);
  const connected = await connect(config, log.line);
  openings.add(connected.close);
  await fillGraph(connected.database, config, vocabulary);
  const keeper = new PathGraphKeeper(new PathGraphStore(connected.database, vocabulary));
  const watcher = new RunWatcher(connected.database, keeper, (cause) => {
    log.error('The run of the graph could not be read', { cause });
  });
  await watcher.start();
  openings.add(() => watcher.stop());
  const services = createServices({ database: connected.database, vocabulary, keeper });
  const asked = {
    schema: buildSchema(vocabulary),
    createContext: (scope: RequestScope) => createContext(services, scope),
  };
  await warmUp(asked.schema, asked.createContext);
  const server = await createServer({
    ...asked,
    currentRun: () => watcher.cited.run,
    citedGraph: () => watcher.cited,
    readiness: (scope) => probeReadiness(connected.database, keeper, scope),
    exportGraph: (question, scope) => exportGraph(services, question, scope),
    version: { entente: softwareVersion(), node: process.versions.node },
    host: config.host,
    port: config.port,
    corsOrigins: config.corsOrigins,
    log,
  });
  const address = await server.listen();
  openings.add(() => server.close());
  log.line(greeting(address, connected).join('\n'));
}

async function fillGraph(database: Database, config: Config, vocabulary: Vocabulary): Promise<void> {
  await prepareGraph(database, vocabulary);
  log.line('Loading the seed');
  const report = await loadSeed(database, config.seedFolder, vocabulary);
  log.line(report === null ? 'The seed is already loaded' : `Loaded ${report.dataSet} ${report.version}`);
}

interface Place {
  readonly uri: string;
  readonly user: string;
  readonly passwordPlace: string;
}

function greeting(address: string, { uri, user, passwordPlace }: Place): string[] {
  return [
    '',
    `Entente answers at ${address}/graphql`,
    `  playground       ${address}/playground`,
    `  exports          ${address}/export/cypher`,
    `  health           ${address}/readyz`,
    `  schema           ${address}/schema.graphql`,
    `  Neo4j (Bolt)     ${uri}, user ${user}, password in ${passwordPlace}`,
    '',
    'Three questions to begin with, in another terminal:',
    '  npm run -s entente -- path "Kim Jong Un" "S/RES/1718 (2006)"',
    '  npm run -s entente -- path "Tumangang Station" "Russia" --min-support REPORTED',
    '  npm run -s entente -- status',
    '',
    'Being in the graph implies no wrongdoing. Ctrl-C stops everything that was started.',
  ];
}

/** A known error in one clear line, with what to do; an unknown one with its stack. */
function explainFailure(error: unknown): string {
  if (!(error instanceof EntenteError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const faults = error instanceof DataSetRefused ? error.faults.map(describeFault) : [];
  return [`${error.code}: ${error.message} ${error.hint}`, ...faults].join('\n');
}

function stopOnSignal(openings: Openings): void {
  const stop = (): void => {
    openings.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('Stopping failed', { cause: error });
        process.exit(EXIT_UNEXPECTED);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

const openings = new Openings();
stopOnSignal(openings);
serve(openings).catch(async (error: unknown) => {
  process.stderr.write(`${explainFailure(error)}\n`);
  await openings.close();
  process.exit(EXIT_UNEXPECTED);
});
