import neo4j, { type Driver } from 'neo4j-driver';
import type { Connection } from './servers';

/**
 * The server of NEO4J_URI, when `npm run test:server` asks for it: it takes the place of the scratch servers.
 *
 * A database that holds anything is refused: the tests empty it again and again.
 */
export async function givenServer(): Promise<Connection | undefined> {
  if (process.env.ENTENTE_TEST_SERVER !== '1') return undefined;
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri === undefined) throw new Error('test:server needs NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD');
  const connection = { uri, user, password };
  await withDriver(connection, async (driver) => {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, { database: 'neo4j' });
    if (records.length > 0)
      throw new Error(`GRAPH_FOREIGN: the database at ${uri} holds nodes; test:server needs an empty one`);
  });
  return connection;
}

/** Removes every node and relationship. */
export async function emptyServer(connection: Connection): Promise<void> {
  await withDriver(connection, async (driver) => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' });
  });
}

async function withDriver(connection: Connection, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}
