import type { RecordKind } from '../../domain/record/data-set';
import { EntenteError } from '../../base/errors';
import type { RecordMaker } from '../../domain/export/exported-graph';
import type { RequestScope } from '../../base/request-scope';
import { batches } from '../neo4j/batches';
import type { Database, Parameters, StatementCall } from '../neo4j/database';
import { RecordReader } from './record-reader';

/**
 * Records of a page: enough to make a statement worth its journey (1 ms, whatever it asks for), few enough to hold three
 * pages at a time.
 */
const EXPORT_PAGE = 2_000;

/** Pages whose ends are listed at a time: a journey for each would cost half as much as reading it. */
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
 * A page of records of a kind: those that are named, sorted, or those of the index after one id and up to another.
 *
 * A range is read quicker than names, and costs nothing to ask for.
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

/** Gives the rows of a page. Throws EntenteError RUN_MOVED when some are not there any more, or new ones are. */
export function wholePage<R>(rows: readonly R[], { size }: RecordPage): readonly R[] {
  if (rows.length === size) return rows;
  throw new EntenteError('RUN_MOVED', 'The graph was changed while it was being read: records came or went.');
}

/** What is read as texts, many a row, and what each becomes as it comes in. */
interface TextReading<T> extends StatementCall {
  readonly make: (text: string) => T;
}

/** Reads what a statement gives as rows of texts (filters/exported-rows). */
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
  // Rows are counted already.
  scope.countObjects(made.length - rows.length);
  return made;
}

/** Reads whole records, page by page, each page in a transaction of its own: no reader holds one while it waits. */
export class ExportStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The records of a kind as pages, in the order of the index, which is the code-point order. */
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

  /** What is made of the records of a page, by id. Throws RUN_MOVED when they are not those that were counted. */
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
