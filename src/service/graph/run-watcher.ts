import type { CitedGraph } from '../../domain/record/citation';
import { unlimitedScope } from '../../base/request-scope';
import type { Database } from '../../store/neo4j/database';
import { listDataSets } from '../../store/data-set/data-set-store';
import { readGraph } from '../../store/graph/graph-store';
import type { PathGraphKeeper } from '../path/graph-keeper';

/** How often the run is looked at, in milliseconds (DECISIONS.md, Service). */
const PERIOD = 1_000;

/** Watches the run of the graph, and keeps the path graph on it. */
export class RunWatcher {
  readonly #database: Database;
  readonly #keeper: PathGraphKeeper;
  readonly #onFailure: (error: unknown) => void;
  #cited: CitedGraph | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #failing = false;

  /** `onFailure` is called once each time the database stops answering. */
  constructor(database: Database, keeper: PathGraphKeeper, onFailure: (error: unknown) => void) {
    this.#database = database;
    this.#keeper = keeper;
    this.#onFailure = onFailure;
  }

  /** The last run that was seen and its data sets; at most a second old while the database answers. */
  get cited(): CitedGraph {
    return this.#cited ?? { run: 0, dataSets: [] };
  }

  /** Reads the run, builds the path graph, then watches in the background. Throws what the database throws. */
  async start(): Promise<void> {
    await this.#look();
    this.#timer = setInterval(() => {
      this.#looking ??= this.#lookQuietly();
    }, PERIOD);
    this.#timer.unref();
  }

  /** Stops watching, after a read that has begun is done. */
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
