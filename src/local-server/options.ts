/** How to start or join a local Neo4j. */
export interface LocalServerOptions {
  /** All files of one server: stores, logs, settings, password, port and state. Made when absent. */
  readonly dataFolder: string;
  /** The files that all servers of a checkout share: class path and class archive. Made when absent. */
  readonly cacheFolder: string;
  /** Heap of the server in MiB, 256 or more; default 512. The page cache takes half of this amount in addition. */
  readonly heapMegabytes?: number;
  /** Gets one line for each step. */
  readonly log?: (line: string) => void;
  /**
   * For tests: the server starts faster and runs slower; it ends with this process, even a killed one; and a stop removes
   * the data folder.
   */
  readonly throwAway?: boolean;
  /** How long to wait for Bolt, and for another process that starts on this folder; default 60,000. */
  readonly patienceMilliseconds?: number;
}

/** A running Neo4j on the loopback address. */
export interface LocalServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** It was running already, and was not started now. */
  readonly adopted: boolean;
  /**
   * Leaves the server. The last process that leaves it stops it, which takes about 0.3 s.
   *
   * A second call does nothing.
   */
  stop(): Promise<void>;
}

/** The only user of a local server. */
export const LOCAL_USER = 'neo4j';

/** The file in the data folder for the standard output and standard error of the server. */
export const LOG_FILE = 'server.log';

/** A data folder, with the class path and the heap that its server runs with. */
export interface ServerHome {
  readonly dataFolder: string;
  readonly classPath: string;
  readonly heapMegabytes: number;
}

/** Options with their defaults filled in. */
export type SettledOptions = Required<LocalServerOptions>;

/** Fills in the defaults. */
export function settle(options: LocalServerOptions): SettledOptions {
  return {
    heapMegabytes: 512,
    throwAway: false,
    patienceMilliseconds: 60_000,
    log: () => undefined,
    ...options,
  };
}
