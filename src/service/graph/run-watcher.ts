import type { CitedGraph } from '../../domain/record/citation';
import { unlimitedScope } from '../../base/request-scope';
import type { Database } from '../../store/neo4j/database';
import { listDataSets } from '../../store/data-set/data-set-store';
import { readGraph } from '../../store/graph/graph-store';
import type { PathGraphKeeper } from '../path/graph-keeper';

/** How often the run is looked at, in milliseconds (DECISIONS.md, Service). */
const PERIOD = 1_000;

/** Knows the run that answers are read from, and keeps the path graph on it. */
export class RunWatcher {
  readonly #database: Database;
  readonly #keeper: PathGraphKeeper;
  readonly #onFailure: (error: unknown) => void;
  #cited: CitedGraph | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #failing = false;

  /** `onFailure` is told once for each time that the database stops answering. */
  constructor(database: Database, keeper: PathGraphKeeper, onFailure: (error: unknown) => void) {
    this.#database = database;
    this.#keeper = keeper;
    this.#onFailure = onFailure;
  }

  /** The run as last seen, at most a second old while the database answers, and the data sets that it holds. */
  get cited(): CitedGraph {
    return this.#cited ?? { run: 0, dataSets: [] };
  }

  /** Looks once, builds the path graph, then goes on looking in the background. Throws what the database throws. */
  async start(): Promise<void> {
    await this.#look();
    this.#timer = setInterval(() => {
      this.#looking ??= this.#lookQuietly();
    }, PERIOD);
    this.#timer.unref();
  }

  /** Stops looking; waits for a look that is under way. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async #look(): Promise<void> {
    const scope = unlimitedScope('run-watcher');
    const { graph } = await readGraph(this.#database, scope);
    const run = graph?.run ?? 0;
    if (this.#cited?.run !== run) this.#cited = { run, dataSets: await listDataSets(this.#database.reads(scope)) };
    await this.#keeper.refresh(run);
  }

  async #lookQuietly(): Promise<void> {
    try {
      await this.#look();
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) this.#onFailure(error);
      this.#failing = true;
    } finally {
      this.#looking = undefined;
    }
  }
}
