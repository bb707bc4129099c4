import { passwordFile } from './local-server/prepare';
import { startLocalServer } from './local-server/start';
import { EntenteError } from './base/errors';
import { Database } from './store/neo4j/database';
import type { Config } from './config';

/** An open database, and how to close it. */
export interface ConnectedDatabase {
  readonly database: Database;
  readonly uri: string;
  readonly user: string;
  /** Where to find the password: a file or a variable, never the password itself. */
  readonly passwordPlace: string;
  /** Closes the connections and leaves the local server, which stops when no other process uses it. */
  readonly close: () => Promise<void>;
}

const THREE_WAYS = [
  'There are three ways to get a Neo4j:',
  '  1. set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD for a server that is running;',
  '  2. leave NEO4J_URI unset, with Java 17 or 21 and Maven on the PATH: a local server is started;',
  '  3. docker compose up, which starts one in a container.',
].join('\n');

/**
 * Connects to the Neo4j of `NEO4J_URI`, or starts or adopts a local one.
 *
 * @throws EntenteError of the local server; NEO4J_AUTH, or NEO4J_UNREACHABLE with the three ways to get a Neo4j as its
 * hint, of a given one.
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
  return { database, uri, user, passwordPlace: passwordFile(dataFolder), close };
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
  return { database, uri: given.uri, user: given.user, passwordPlace: 'NEO4J_PASSWORD', close };
}

function withWays(error: EntenteError, uri: string): EntenteError {
  return new EntenteError('NEO4J_UNREACHABLE', `Neo4j does not answer at ${uri}.`, { cause: error, hint: THREE_WAYS });
}
