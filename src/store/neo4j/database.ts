import { join } from 'node:path';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { EntenteError } from '../../base/errors';
import type { RequestScope } from '../../base/request-scope';
import { databaseError } from './database-error';
import { givenParameters, readStatements, type Statement } from './statements';

/** The address of a Neo4j and how to log in. */
export interface Connection {
  /** `bolt://`, `neo4j://`, `neo4j+s://` ... */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Parameters of a statement: plain values, lists and maps. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A statement by name, with its parameters. */
export interface StatementCall {
  readonly name: string;
  readonly parameters: Parameters;
}

/** A row as its columns: scalars and lists of scalars; dates as ISO text. */
export type Row = Readonly<Record<string, unknown>>;

/** A row as the driver gives it: the names of its columns, and their values by position. */
export interface Columns {
  readonly keys: readonly PropertyKey[];
  get(index: number): unknown;
}

/** Runs named statements inside one transaction. */
export interface Transaction {
  run<R extends object = Row>(name: string, parameters?: Parameters): Promise<R[]>;
}

/** Fail fast: two cores serve few connections, and a paused server must not hold a request for a minute. */
const DRIVER_SETTINGS = Object.freeze({
  maxConnectionPoolSize: 20,
  connectionAcquisitionTimeout: 3_000,
  connectionTimeout: 3_000,
  maxTransactionRetryTime: 5_000,
  maxConnectionLifetime: 600_000,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

/** The folder of statements. The path is the same from src/ and from dist/. */
export const CYPHER_FOLDER = join(__dirname, '..', '..', '..', 'cypher');

/** The only connection to Neo4j: runs named statements with timeouts, counts them, and translates errors. */
export class Database {
  readonly statements: ReadonlyMap<string, Statement> = readStatements(CYPHER_FOLDER);
  readonly #driver: Driver;
  readonly #database: string;

  constructor(connection: Connection) {
    this.#driver = neo4j.driver(
      connection.uri,
      neo4j.auth.basic(connection.user, connection.password),
      // The driver writes its defaults into the object that it is given.
      { ...DRIVER_SETTINGS },
    );
    this.#database = connection.database;
  }

  /** Reads: routed to a follower of a cluster, retried once the driver says that it may help. */
  read<R extends object = Row>(name: string, parameters: Parameters, scope: RequestScope): Promise<R[]> {
    return this.readAs({ name, parameters }, toRow<R>, scope);
  }

  /**
   * Reads, and converts each row as it arrives.
   *
   * Keeping thousands of the driver's rows until the last one has arrived costs more than a third of the time, because
   * the garbage collector copies them again and again.
   */
  async readAs<R>({ name, parameters }: StatementCall, make: (row: Columns) => R, scope: RequestScope): Promise<R[]> {
    const statement = this.#statement(name, 'read');
    const timeout = this.#admit(statement, scope);
    try {
      const rows = await scope.waitFor(
        this.#driver.executeQuery(statement.text, givenParameters(parameters), {
          routing: neo4j.routing.READ,
          database: this.#database,
          signal: scope.signal,
          resultTransformer: neo4j.resultTransformers.mapped({ map: make, collect: (rows: R[]) => rows }),
          transactionConfig: { timeout, metadata: { statement: name, request: scope.requestId } },
        }),
      );
      scope.countObjects(rows.length);
      return rows;
    } catch (error) {
      throw scope.signal.aborted ? deadlineError(error) : databaseError(error, name);
    }
  }

  /** Reads with the interface of a transaction, for code that also runs inside one. Each statement is a transaction of its own. */
  reads(scope: RequestScope): Transaction {
    return { run: (name, parameters = {}) => this.read(name, parameters, scope) };
  }

  /**
   * Runs work in one write transaction, committed whole or not at all.
   *
   * The driver repeats the work after a temporary fault. So the work must give the same result when its own effects are
   * already committed.
   */
  async write<T>(work: (transaction: Transaction) => Promise<T>, timeoutMilliseconds = 600_000): Promise<T> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.WRITE });
    try {
      return await session.executeWrite((transaction) => work(this.#transaction(transaction)), {
        timeout: timeoutMilliseconds,
      });
    } catch (error) {
      throw databaseError(error, 'transaction');
    } finally {
      await session.close();
    }
  }

  /** Runs one schema statement (constraint, index) in a transaction of its own, as Neo4j demands. */
  async schema(name: string): Promise<void> {
    const statement = this.#statement(name, 'schema');
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.WRITE });
    try {
      await session.run(statement.text, {}, { timeout: statement.timeoutMilliseconds });
    } catch (error) {
      throw databaseError(error, name);
    } finally {
      await session.close();
    }
  }

  /** Reads row by row, for answers that do not fit in memory; the statement's timeout bounds the whole. */
  async *stream<R extends object = Row>(name: string, parameters: Parameters, scope: RequestScope): AsyncGenerator<R> {
    const statement = this.#statement(name, 'read');
    const timeout = this.#admit(statement, scope);
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    try {
      const result = session.run(statement.text, givenParameters(parameters), {
        timeout,
        metadata: { statement: name },
      });
      for await (const record of result) {
        if (scope.signal.aborted) return;
        yield toRow<R>(record);
      }
    } catch (error) {
      throw databaseError(error, name);
    } finally {
      await session.close();
    }
  }

  /** Version of the server, such as `5.26.31`. Throws NEO4J_UNREACHABLE or NEO4J_AUTH. */
  async serverVersion(): Promise<string> {
    try {
      const info = await this.#driver.getServerInfo({ database: this.#database });
      return (info.agent ?? '').replace(/^Neo4j\//, '');
    } catch (error) {
      const known = databaseError(error, 'server info');
      if (known instanceof EntenteError && known.code === 'NEO4J_AUTH') throw known;
      throw new EntenteError('NEO4J_UNREACHABLE', 'Neo4j does not answer.', { cause: error });
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #transaction(transaction: ManagedTransaction): Transaction {
    return {
      run: async <R extends object>(name: string, parameters: Parameters = {}) => {
        const statement = this.#statement(name);
        const result = await transaction.run(statement.text, givenParameters(parameters));
        return result.records.map((record) => toRow<R>(record));
      },
    };
  }

  #statement(name: string, mode?: Statement['mode']): Statement {
    const statement = this.statements.get(name);
    if (statement === undefined || (mode !== undefined && statement.mode !== mode)) {
      throw new Error(`there is no ${mode ?? ''} statement ${name}`);
    }
    return statement;
  }

  /** Counts the statement against the request and gives the milliseconds that it may take. */
  #admit(statement: Statement, scope: RequestScope): number {
    scope.statements += 1;
    if (scope.statements > scope.limits.statements) {
      throw new EntenteError('TOO_MUCH_WORK', `One request may send ${scope.limits.statements} statements.`);
    }
    const left = scope.millisecondsLeft();
    if (left <= 0 || scope.signal.aborted) throw deadlineError();
    return Math.ceil(Math.min(statement.timeoutMilliseconds, left));
  }
}

function deadlineError(cause?: unknown): EntenteError {
  return new EntenteError('DEADLINE', 'The answer was not ready in time.', { cause });
}

/** `toObject` of the driver walks an iterator; on long lists a plain loop takes less than half the time. */
function toRow<R extends object>(columns: Columns): R {
  const row: Record<PropertyKey, unknown> = {};
  columns.keys.forEach((key, index) => {
    row[key] = columns.get(index);
  });
  return row as R;
}
