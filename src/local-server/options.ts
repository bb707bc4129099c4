/** How a local Neo4j is to be had. */
export interface LocalServerOptions {
  /** Everything that one server keeps: its stores, logs, settings, password, port and state. Made when absent. */
  readonly dataFolder: string;
  /** What all servers of a checkout share: the class path and the class archive. Made when absent. */
  readonly cacheFolder: string;
  /** Heap of the server in MiB, 256 or more; defaults to 512. The page cache takes half as much again. */
  readonly heapMegabytes?: number;
  /** Told what is being done, a line at a time. */
  readonly log?: (line: string) => void;
  /**
   * For tests: start quickly rather than run quickly, die with this process however it ends, and remove the data
   * folder on stopping.
   */
  readonly throwAway?: boolean;
  /** How long to wait for Bolt, and for another process that is starting on this folder; defaults to 60,000. */
  readonly patienceMilliseconds?: number;
}

/** A running Neo4j on the loopback address. */
export interface LocalServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Whether it was found running rather than started now. */
  readonly adopted: boolean;
  /**
   * Leaves the server; the last process to leave stops it.
   *
   * Takes about 0.3 s. Calling it twice is harmless.
   */
  stop(): Promise<void>;
}

/** The only user of a local server. */
export const LOCAL_USER = 'neo4j';

/** Where Java's standard output and error of a server go. */
export const LOG_FILE = 'server.log';

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
