import DataLoader from 'dataloader';
import { canonicalJson } from '../../base/canonical-json';
import type { BatchTurns } from './batch-turns';

/** Fetches the values of ids with the same arguments, in the order of the ids, with one statement. */
export type BatchFetch<Arguments, Value> = (ids: readonly string[], shared: Arguments) => Promise<readonly Value[]>;

/**
 * Loads by (id, arguments), for the length of one request: all ids that share arguments are fetched together.
 *
 * Arguments are compared by their canonical JSON, so that two aliases with different pages never share rows.
 */
export class KeyedLoader<Arguments, Value> {
  readonly #fetch: BatchFetch<Arguments, Value>;
  readonly #turns: BatchTurns;
  readonly #loaders = new Map<string, DataLoader<string, Value>>();

  constructor(fetch: BatchFetch<Arguments, Value>, turns: BatchTurns) {
    this.#fetch = fetch;
    this.#turns = turns;
  }

  /** The value of an id under arguments. */
  load(id: string, shared: Arguments): Promise<Value> {
    return this.#loaderOf(shared).load(id);
  }

  #loaderOf(shared: Arguments): DataLoader<string, Value> {
    const key = canonicalJson(shared);
    const known = this.#loaders.get(key);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, Value>((ids) => this.#fetch(ids, shared), {
      batchScheduleFn: this.#turns.schedule,
    });
    this.#loaders.set(key, loader);
    return loader;
  }
}

/** Loads by id alone. */
export class IdLoader<Value> {
  readonly #loader: DataLoader<string, Value>;

  constructor(fetch: (ids: readonly string[]) => Promise<readonly Value[]>, turns: BatchTurns) {
    this.#loader = new DataLoader<string, Value>((ids) => fetch(ids), { batchScheduleFn: turns.schedule });
  }

  /** The value of an id. */
  load(id: string): Promise<Value> {
    return this.#loader.load(id);
  }

  /** The values of ids, in their order. */
  loadAll(ids: readonly string[]): Promise<Value[]> {
    return Promise.all(ids.map((id) => this.#loader.load(id)));
  }

  /** Keeps a value that came with the rows of another statement. A value that is known already stays. */
  prime(id: string, value: Value): void {
    this.#loader.prime(id, value);
  }
}
