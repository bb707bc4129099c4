import type { RequestScope } from '../../base/request-scope';
import type { Derivation, Source, SourceKind, Verification } from '../../domain/record/source';
import type { Database, Row } from '../neo4j/database';
import { recordByOrdinal, recordsByOrdinal } from '../neo4j/ordinal-rows';

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
    const rows = await this.#database.read('source/find-by-ids', { ids }, scope);
    return recordByOrdinal(rows, ids.length, readSource);
  }

  /** The sources from which each was made, in the order of its data set. */
  async derivedFrom(ids: readonly string[], scope: RequestScope): Promise<readonly (readonly OriginalSource[])[]> {
    const rows = await this.#database.read('source/derived-from', { ids }, scope);
    return recordsByOrdinal(rows, ids.length, (row) => ({ source: readSource(row), how: row.how as Derivation }));
  }
}

/** A source from the columns of filters/source-columns. */
export function readSource(row: Row): Source {
  return {
    id: row.id as string,
    kind: row.kind as SourceKind,
    title: row.title as string,
    publisher: row.publisher as string | null,
    publisherText: row.publisherText as string | null,
    language: row.language as string,
    published: row.published as string | null,
    url: row.url as string | null,
    archiveUrl: row.archiveUrl as string | null,
    sha256: row.sha256 as string | null,
    retrieved: row.retrieved as string | null,
    verification: row.verification as Verification,
    dataSet: row.dataSet as string,
  };
}
