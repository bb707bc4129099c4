import { readFileSync } from 'node:fs';
import { Database, type Transaction } from '../../src/store/neo4j/database';
import type { DataSet } from '../../src/domain/record/data-set';
import { loadDataSet } from '../../src/service/load/load-data-set';
import { LOAD_TIME, NOWHERE, shippedVocabulary } from './scratch-graph';
import type { Connection } from './servers';

/** What a loading process is told, in the file that its first argument names. */
export interface LoadChildOrder {
  readonly connection: Connection;
  readonly dataSet: DataSet;
  /** A statement after which it stops and waits to be killed; or a moment of the transaction. */
  readonly stopAfter: StopAfter;
}

/** Where a loading process stops: after a statement, after all of them, on asking for the commit, after the commit. */
export type StopAfter = { readonly statement: string } | 'WORK' | 'COMMIT_ASKED' | 'COMMIT';

/** The line by which it says where it has come to. */
export function stoppedAt(place: StopAfter): string {
  return `stopped at ${JSON.stringify(place)}`;
}

/** A database whose transactions stop where they are told to: the pauses are the test's, none is in the service. */
class StoppingDatabase extends Database {
  constructor(
    connection: Connection,
    readonly stopAfter: StopAfter,
  ) {
    super({ database: 'neo4j', ...connection });
  }

  override async write<T>(work: (transaction: Transaction) => Promise<T>, timeout?: number): Promise<T> {
    const result = await super.write(async (transaction) => {
      const value = await work(this.#watched(transaction));
      if (this.stopAfter === 'WORK') await stop('WORK');
      if (this.stopAfter === 'COMMIT_ASKED') process.stdout.write(stoppedAt('COMMIT_ASKED'));
      return value;
    }, timeout);
    await stop('COMMIT');
    return result;
  }

  #watched(transaction: Transaction): Transaction {
    return {
      run: async (name, parameters) => {
        const rows = await transaction.run<never>(name, parameters);
        if (typeof this.stopAfter === 'object' && name === this.stopAfter.statement) await stop(this.stopAfter);
        return rows;
      },
    };
  }
}

/** Says so, then waits for the signal that no program can catch. */
function stop(place: StopAfter): Promise<never> {
  process.stdout.write(stoppedAt(place));
  setInterval(() => undefined, 1_000);
  return new Promise(() => undefined);
}

async function main(): Promise<void> {
  const order = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as LoadChildOrder;
  const database = new StoppingDatabase(order.connection, order.stopAfter);
  await loadDataSet(database, {
    dataSet: order.dataSet,
    places: NOWHERE,
    vocabulary: shippedVocabulary(),
    draft: false,
    clock: () => LOAD_TIME,
  });
}

if (require.main === module) void main();
