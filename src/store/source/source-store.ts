import type { RequestScope } from '../../base/request-scope';
import type { Derivation, Source } from '../../domain/record/source';
import type { Database } from '../neo4j/database';
import { recordByOrdinal, recordsByOrdinal, type OrdinalRow } from '../neo4j/rows';

/** The columns of filters/source-columns: the row is the source. */
export interface SourceRow extends OrdinalRow, Source {}

/** A source from which another was made, and how. */
export interface OriginalSource {
  readonly source: Source;
  readonly how: Derivation;
}

/** Reads sources. Each method sends one statement for all its ids. */
export class SourceStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The sources of ids, in the order asked; null where there is none. */
  async findByIds(ids: readonly string[], scope: RequestScope): Promise<readonly (Source | null)[]> {
    const rows = await this.#database.read<SourceRow>('source/find-by-ids', { ids }, scope);
    return recordByOrdinal(rows, ids.length, (row) => row);
  }

  /** The sources from which each was made, in the order of its data set. */
  async derivedFrom(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly OriginalSource[])[]> {
    const rows = await this.#database.read<SourceRow & { readonly how: Derivation }>(
      'source/derived-from',
      { ids },
      scope,
    );
    return recordsByOrdinal(rows, ids.length, (row) => ({ source: row, how: row.how }));
  }
}
