import { passwordFile } from './local-server/prepare';
import { startLocalServer } from './local-server/start';
import { EntenteError } from './base/errors';
import { Database } from './store/neo4j/database';
import type { Config } from './config';

/** A database that a front door may use, and how to leave it. */
export interface ConnectedDatabase {
  readonly database: Database;
  readonly uri: string;
  readonly user: string;
  /** Where a person finds the password; never the password itself. */
  readonly passwordLies: string;
  /** Closes the connections, and leaves the local server: the last process to leave stops it. */
  readonly close: () => Promise<void>;
}

const THREE_WAYS = [
  'There are three ways to have a Neo4j:',
  '  1. set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to one that runs;',
  '  2. leave NEO4J_URI unset, with Java 17 or 21 and Maven on the PATH: a local one is started;',
  '  3. docker compose up, which brings one with it.',
].join('\n');

/**
 * Connects to the Neo4j of `NEO4J_URI`, else to the local one, which is started or adopted.
 *
 * @throws EntenteError of the local server, or NEO4J_UNREACHABLE and NEO4J_AUTH of a given one, with the three ways to
 * have a Neo4j as the hint.
 */
export async function connect(config: Config, log: (line: string) => void): Promise<ConnectedDatabase> {
  return config.neo4j === undefined ? connectLocal(config, log) : connectGiven(config, config.neo4j);
}

async function connectLocal(config: Config, log: (line: string) => void): Promise<ConnectedDatabase> {
  const { dataFolder, cacheFolder, database: name } = config;
  const server = await startLocalServer({ dataFolder, cacheFolder, log });
  const { uri, user, password } = server;
  const database = new Database({ uri, user, password, database: name });
  const close = async (): Promise<void> => {
    await database.close();
    await server.stop();
  };
  return { database, uri, user, passwordLies: passwordFile(dataFolder), close };
}

async function connectGiven(config: Config, given: NonNullable<Config['neo4j']>): Promise<ConnectedDatabase> {
  const database = new Database({ ...given, database: config.database });
  try {
    await database.serverVersion();
  } catch (error) {
    await database.close();
    throw error instanceof EntenteError && error.code === 'NEO4J_UNREACHABLE' ? withWays(error, given.uri) : error;
  }
  const close = (): Promise<void> => database.close();
  return { database, uri: given.uri, user: given.user, passwordLies: 'NEO4J_PASSWORD', close };
}

function withWays(error: EntenteError, uri: string): EntenteError {
  return new EntenteError('NEO4J_UNREACHABLE', `Neo4j does not answer at ${uri}.`, { cause: error, hint: THREE_WAYS });
}
