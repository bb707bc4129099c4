import type { RecordKind } from '../domain/data-set';
import { EntenteError } from '../domain/errors';
import type { ExportedRecord } from '../domain/export/exported-graph';
import type { RequestScope } from '../domain/request-scope';
import type { Database } from './database';
import { exportedRecord } from './export-rows';

/** Records of a page: enough to make a statement worth its journey, few enough to hold two pages at a time. */
export const EXPORT_PAGE = 2_000;

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

/** Which ids are listed: those of a data set, or all. */
export interface IdQuestion {
  readonly kind: RecordKind;
  readonly dataSet: string | null;
}

/** Reads whole records, page by page, each page in a transaction of its own: no reader holds one while it waits. */
export class ExportStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The ids of a kind in pages, in the order of the index, which is the code-point order. */
  async *idPages({ kind, dataSet }: IdQuestion, scope: RequestScope): AsyncGenerator<readonly string[]> {
    let after = '';
    for (;;) {
      const parameters = { after, dataSet, limit: EXPORT_PAGE };
      const rows = await this.#database.read<{ id: string }>(LISTS[kind], parameters, scope);
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) yield ids;
      const last = ids.at(-1);
      if (last === undefined || ids.length < EXPORT_PAGE) return;
      after = last;
    }
  }

  /**
   * The records of sorted ids, in their order. Throws RUN_MOVED when one is not there any more.
   */
  async recordsOf(kind: RecordKind, ids: readonly string[], scope: RequestScope): Promise<readonly ExportedRecord[]> {
    const rows = await this.#database.read(READINGS[kind], { ids }, scope);
    if (rows.length !== ids.length) {
      throw new EntenteError('RUN_MOVED', 'The graph was changed while it was being read: records are gone.');
    }
    return rows.map((row) => exportedRecord(kind, row));
  }
}
