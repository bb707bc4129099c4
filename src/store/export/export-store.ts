import type { RecordKind } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';
import type { RecordMaker } from '../../domain/export/exported-graph';
import type { RequestScope } from '../../base/request-scope';
import { batches } from '../neo4j/batches';
import type { Database, Parameters, StatementCall } from '../neo4j/database';
import { RecordReader } from './record-reader';

/**
 * Records of a page: enough that the cost of sending a statement (1 ms) does not matter, few enough that three pages fit
 * into memory.
 */
const EXPORT_PAGE = 2_000;

/** Pages whose ends are listed by one statement: a statement for each page would cost half as much as reading it. */
const PAGES_LISTED = 8;

const LISTS: Readonly<Record<RecordKind, string>> = Object.freeze({
  source: 'export/list-sources',
  entity: 'export/list-entities',
  relation: 'export/list-relations',
  claim: 'export/list-claims',
});

const READINGS: Readonly<Record<RecordKind, string>> = Object.freeze({
  source: 'export/read-sources',
  entity: 'export/read-entities',
  relation: 'export/read-relations',
  claim: 'export/read-claims',
});

/** Which records are read, and for what. */
export interface RecordReading<T> extends RecordMaker<T> {
  readonly kind: RecordKind;
}

/** Which records are taken: those of a data set, or all. */
export interface RecordQuestion {
  readonly kind: RecordKind;
  readonly dataSet: string | null;
}

/**
 * A page of records of one kind: either records named by id, sorted, or all records after one id and up to another.
 *
 * A range is read faster than names, and its parameters are short.
 */
export interface RecordPage {
  readonly ids: readonly string[];
  readonly after: string;
  readonly through: string;
  readonly dataSet: string | null;
  /** How many records it holds. */
  readonly size: number;
}

/** Sorted ids as pages. */
export function* namedPages(ids: Iterable<string>): Generator<RecordPage> {
  for (const named of batches(ids, EXPORT_PAGE)) {
    yield { ids: named, after: '', through: '', dataSet: null, size: named.length };
  }
}

/** The parameters by which a page is read. */
export function rangeOf({ ids, after, through, dataSet }: RecordPage): Parameters {
  return { ids, after, through, dataSet };
}

/** Checks that the rows of a page are complete. Throws EntenteError RUN_MOVED when records came or went. */
export function wholePage<R>(rows: readonly R[], { size }: RecordPage): readonly R[] {
  if (rows.length === size) return rows;
  throw new EntenteError('RUN_MOVED', 'The graph was changed while it was being read: records came or went.');
}

/** A statement that gives texts, many in a row, and what is made of each. */
interface TextReading<T> extends StatementCall {
  readonly make: (text: string) => T;
}

/** Reads the texts of a statement, fifty in a row (filters/exported-rows), and makes something of each at once. */
export async function readTexts<T>(
  database: Database,
  { name, parameters, make }: TextReading<T>,
  scope: RequestScope,
): Promise<readonly T[]> {
  const rows = await database.readAs(
    { name, parameters },
    (row) => (row.get(0) as readonly string[]).map((text) => make(text)),
    scope,
  );
  const made = rows.flat();
  // The database has counted the rows: what is left are the other texts of each row.
  scope.countObjects(made.length - rows.length);
  return made;
}

/** Reads whole records page by page. Each page has a transaction of its own, so that a slow reader holds none open. */
export class ExportStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The pages of a kind in the order of the index, which is the code-point order of ids. */
  async *pages({ kind, dataSet }: RecordQuestion, scope: RequestScope): AsyncGenerator<RecordPage> {
    for (let after = ''; ;) {
      const parameters = { after, dataSet, size: EXPORT_PAGE, pages: PAGES_LISTED };
      const ends = await this.#database.read<PageEnd>(LISTS[kind], parameters, scope);
      for (const { through, size } of ends) {
        yield { ids: [], after, through, dataSet, size };
        after = through;
      }
      if (ends.length < PAGES_LISTED) return;
    }
  }

  /** Reads the records of a page, by id, and gives what is made of each. Throws RUN_MOVED when records came or went. */
  async recordsOf<T>(
    { kind, extent, make }: RecordReading<T>,
    page: RecordPage,
    scope: RequestScope,
  ): Promise<readonly T[]> {
    const reader = new RecordReader(kind, extent);
    const parameters = { ...rangeOf(page), ...reader.parameters };
    const reading = { name: READINGS[kind], parameters, make: (text: string) => make(reader.read(text)) };
    return wholePage(await readTexts(this.#database, reading, scope), page);
  }
}

interface PageEnd {
  readonly through: string;
  readonly size: number;
}
