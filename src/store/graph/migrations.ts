import { unlimitedScope } from '../../base/request-scope';
import type { Database } from '../neo4j/database';
import type { DerivationBasis } from './graph-store';

/** A statement that changes the schema or the Graph node, with its number: `cypher/migrations/003-entity-id.cypher`. */
export interface Migration {
  readonly number: number;
  /** Name of the statement. */
  readonly statement: string;
}

const MIGRATION_NAME = /^migrations\/(\d{3})-/;

/** The longest time that an index may take to be built, in seconds. */
const INDEX_SECONDS = 300;

/** The migrations that this code knows, forward only, in order. Throws Error for a gap or a number used twice. */
export function migrationsOf(database: Pick<Database, 'statements'>): readonly Migration[] {
  const migrations = [...database.statements.keys()]
    .filter((statement) => statement.startsWith('migrations/'))
    .sort()
    .map((statement) => ({ statement, number: Number(MIGRATION_NAME.exec(statement)?.[1]) }));
  migrations.forEach(({ number, statement }, index) => {
    if (number !== index + 1) throw new Error(`${statement} should be number ${index + 1}`);
  });
  return migrations;
}

/**
 * Applies the migrations after `applied`, writes the last number to the Graph node, and waits for the indexes.
 *
 * Each can be applied again without effect, so that a process killed before the note does no harm. `basis` stands on
 * the Graph node when this makes it. Gives the number reached.
 */
export async function migrate(database: Database, applied: number, basis: DerivationBasis): Promise<number> {
  const due = migrationsOf(database).filter(({ number }) => number > applied);
  const migration = due.at(-1)?.number;
  if (migration === undefined) return applied;
  for (const { statement } of due) await database.schema(statement);
  await database.write((transaction) => transaction.run('graph/record-migration', { migration, ...basis }));
  await database.read('graph/await-indexes', { seconds: INDEX_SECONDS }, unlimitedScope('await indexes'));
  return migration;
}
