import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { DataSet, RecordPlaces } from '../../src/domain/record/data-set';
import type { Vocabulary } from '../../src/domain/vocabulary/vocabulary';
import { readVocabulary } from '../../src/import/read-vocabulary';
import { loadDataSet } from '../../src/service/load/load-data-set';
import type { LoadReport } from '../../src/service/load/load-report';
import { prepareGraph } from '../../src/service/graph/prepare-graph';
import { migrationsOf } from '../../src/store/graph/migrations';
import { Database, type Parameters, type Row } from '../../src/store/neo4j/database';
import { scratchServer, type Connection } from './servers';

let shipped: Vocabulary | undefined;

/** The vocabulary of schema/, read once. */
export function shippedVocabulary(): Vocabulary {
  shipped ??= readVocabulary(join(__dirname, '..', '..', 'schema'));
  return shipped;
}

/** Records that were built in a test stand in no file. */
export const NOWHERE: RecordPlaces = { placeOf: () => ({ file: '', line: 0 }) };

/** The time at which tests load, where they do not care. */
export const LOAD_TIME = new Date('2026-01-02T03:04:05Z');

/** A graph that a test may fill and empty as it likes, in the scratch server of its worker. */
export class ScratchGraph {
  readonly database: Database;
  readonly driver: Driver;

  constructor(
    readonly connection: Connection = scratchServer(),
    readonly vocabulary: Vocabulary = shippedVocabulary(),
  ) {
    this.database = new Database({ database: 'neo4j', ...connection });
    this.driver = openDriver(connection);
  }

  /**
   * Takes everything away but the schema; the graph is then as prepared and never loaded.
   *
   * A Graph node that is as preparing leaves it is kept: to prepare again would double the time, some hundred times a
   * run. One that a script or a test wrote in another form goes too.
   */
  async empty(): Promise<void> {
    const migrations = migrationsOf(this.database).length;
    await this.query(
      `MATCH (n)
       WHERE NOT (n:Graph AND n.lock IS NOT NULL AND n.migration IS :: INTEGER AND n.migration = $migrations)
       DETACH DELETE n`,
      { migrations },
    );
    const [kept] = await this.query(
      'MATCH (g:Graph) SET g.run = 0, g.ruleSet = 1, g.vocabularyHash = $hash RETURN g.id AS id',
      { hash: this.vocabulary.hash },
    );
    if (kept === undefined) await prepareGraph(this.database, this.vocabulary);
  }

  /** Takes everything away, the schema included: a database that nobody has used. */
  async raze(): Promise<void> {
    await this.query('MATCH (n) DETACH DELETE n');
    for (const { name } of await this.query('SHOW CONSTRAINTS YIELD name')) {
      await this.query(`DROP CONSTRAINT ${String(name)}`);
    }
    for (const { name } of await this.query("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
      await this.query(`DROP INDEX ${String(name)}`);
    }
  }

  /** Loads a data set as a service does. */
  load(dataSet: DataSet, options: { readonly draft?: boolean; readonly clock?: Date } = {}): Promise<LoadReport> {
    const { draft = false, clock = LOAD_TIME } = options;
    return loadDataSet(this.database, {
      dataSet,
      draft,
      places: NOWHERE,
      vocabulary: this.vocabulary,
      clock: () => clock,
    });
  }

  /** Any Cypher, for what a test sets up and looks at. */
  query(text: string, parameters: Parameters = {}): Promise<Row[]> {
    return queryRows(this.driver, text, parameters);
  }

  /** Every node and link with all properties, as sorted lines: equal graphs have equal dumps, whatever their history. */
  async dump(): Promise<string> {
    return dumpOf((text) => this.query(text));
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.driver.close();
  }
}

/** A driver that gives plain numbers. */
export function openDriver({ uri, user, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

/** The rows of a statement, in a transaction of its own. */
export async function queryRows(driver: Driver, text: string, parameters: Parameters = {}): Promise<Row[]> {
  const session = driver.session({ database: 'neo4j' });
  try {
    const result = await session.run(text, parameters);
    return result.records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/**
 * Nodes and links are named by what they are, since internal ids change: a record by its id, a detail by its
 * properties. The lock of the Graph node is always the same.
 */
async function dumpOf(query: (text: string) => Promise<Row[]>): Promise<string> {
  const nodes = await query('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const links = await query(`
    MATCH (a)-[link]->(b)
    RETURN type(link) AS type, properties(link) AS properties,
           coalesce(a.id, a.scheme + ' ' + a.value, a.value) AS start, b.id AS target`);
  const lines = [
    ...nodes.map(({ labels, properties }) => `${[...(labels as string[])].sort().join(':')} ${plain(properties)}`),
    ...links.map(
      ({ type, properties, start, target }) => `${text(start)} ${text(type)} ${text(target)} ${plain(properties)}`,
    ),
  ];
  return lines.sort().join('\n');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Properties as JSON with sorted keys; dates and times of the driver as ISO text. */
function plain(properties: unknown): string {
  const entries = Object.entries(properties as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries.map(([key, value]) => [key, plainValue(value)])));
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  return typeof value === 'object' && value !== null ? (value as Date).toString() : value;
}
