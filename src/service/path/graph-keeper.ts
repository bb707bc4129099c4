import { EntenteError } from '../../base/errors';
import type { PathGraph } from '../../domain/path/graph';
import { unlimitedScope, type RequestScope } from '../../base/request-scope';
import { buildPathGraph } from '../../paths/build-path-graph';
import type { PathGraphStore } from '../../store/path/path-graph-store';

/** How often the graph is built for one refresh, while each one is older than the run that is wanted. */
const MOST_BUILDS = 5;

/** How long a question waits for a graph that is being built, in milliseconds. */
const LONGEST_WAIT = 1_000;

/** Keeps the path graph of the current run in memory. */
export class PathGraphKeeper {
  readonly #store: Pick<PathGraphStore, 'read'>;
  #graph: PathGraph | null = null;
  #building: Promise<PathGraph> | null = null;

  constructor(store: Pick<PathGraphStore, 'read'>) {
    this.#store = store;
  }

  /** The run of the graph; null while there is none. */
  get run(): number | null {
    return this.#graph?.run ?? null;
  }

  /** The size of the graph; null while there is none. A hop counts twice, once from each end. */
  get size(): { readonly entities: number; readonly hops: number } | null {
    if (this.#graph === null) return null;
    return { entities: this.#graph.entities.ids.length, hops: this.#graph.hopRelations.length };
  }

  /**
   * Makes sure that the graph is of this run. While a new one is built there is none: an answer that mixes two runs would
   * be wrong.
   *
   * Throws PATH_BUSY when the graph does not reach the run, and what the database throws.
   */
  async refresh(run: number): Promise<void> {
    if (this.#graph?.run === run) return;
    this.#graph = null;
    for (let builds = 0; builds < MOST_BUILDS; builds += 1) {
      this.#building ??= this.#build();
      const graph = await this.#building;
      if (graph.run >= run) return;
    }
    throw new EntenteError('PATH_BUSY', 'The path graph could not be built for the current run.');
  }

  /** The graph; waits up to a second while it is being built. Throws PATH_BUSY when there is none. */
  async ready(scope: RequestScope): Promise<PathGraph> {
    if (this.#graph === null && this.#building !== null) {
      await settledWithin(this.#building, Math.min(LONGEST_WAIT, scope.millisecondsLeft()));
    }
    if (this.#graph === null) throw new EntenteError('PATH_BUSY', 'The path graph is being built.');
    return this.#graph;
  }

  async #build(): Promise<PathGraph> {
    try {
      this.#graph = buildPathGraph(await this.#store.read(unlimitedScope('path-graph')));
      return this.#graph;
    } finally {
      this.#building = null;
    }
  }
}

/** Waits until the work has ended, well or not, or until the time is over. */
async function settledWithin(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([Promise.allSettled([work]), timeout]);
  clearTimeout(timer);
}
