import type { IdLoader } from './loaders/keyed-loader';

/** The records with ids that come from the graph itself. Throws Error when one is missing: the graph is then broken. */
export async function loadFound<T>(loader: IdLoader<T | null>, ids: readonly string[]): Promise<T[]> {
  const records = await loader.loadAll(ids);
  return records.map((record, index) => {
    if (record === null) throw new Error(`${String(ids[index])} is referred to and not there`);
    return record;
  });
}

/** The record with an id that comes from the graph itself. Throws as `loadFound`. */
export async function loadOne<T>(loader: IdLoader<T | null>, id: string): Promise<T> {
  const [record] = await loadFound(loader, [id]);
  if (record === undefined) throw new Error(`${id} gave no record`);
  return record;
}

/** The record with an id; null when there is no id. Throws as `loadFound`. */
export async function loadLinked<T>(loader: IdLoader<T | null>, id: string | null): Promise<T | null> {
  return id === null ? null : loadOne(loader, id);
}
