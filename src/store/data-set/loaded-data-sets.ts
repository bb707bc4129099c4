import type { LoadedDataSet } from '../../domain/record/data-set';
import type { RequestScope } from '../../base/request-scope';
import type { Database } from '../neo4j/database';

/** How many records of each kind there are, in the words of the API. */
export interface RecordTotals {
  readonly entities: number;
  readonly relations: number;
  readonly claims: number;
  readonly sources: number;
}

/** A data set as the graph knows it, with the number of its records. */
export interface CountedDataSet extends LoadedDataSet {
  readonly counts: RecordTotals;
}

/** The loaded data sets, by id. */
export async function countedDataSets(database: Database, scope: RequestScope): Promise<readonly CountedDataSet[]> {
  const rows = await database.read<LoadedDataSet & RecordTotals>('vocabulary/list-data-sets', {}, scope);
  return rows
    .map(({ entities, relations, claims, sources, ...set }) => ({
      ...set,
      counts: { entities, relations, claims, sources },
    }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}
