import { readFileSync } from 'node:fs';

/** How a test reaches a server. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** The servers of one run. */
export interface RunServers {
  /** Holds the seed; tests only read it. */
  readonly seed: Connection;
  /** One for each worker of jest; its tests may empty it. */
  readonly scratch: readonly Connection[];
}

/** The variable that names the file in which global-setup.ts leaves the connections. */
export const SERVERS_VARIABLE = 'ENTENTE_TEST_SERVERS';

/** How many workers jest runs, each with a scratch server of its own. */
export const WORKERS = 2;

/** The server that holds the seed and is only read. */
export function seedServer(): Connection {
  return readServers().seed;
}

/** The server of this worker: a test may empty it, and finds in it what the test before left. */
export function scratchServer(): Connection {
  const worker = Number(process.env.JEST_WORKER_ID ?? 1);
  const servers = readServers().scratch;
  const own = servers[(worker - 1) % servers.length];
  if (own === undefined) throw new Error(`Worker ${worker} has no scratch server`);
  return own;
}

function readServers(): RunServers {
  const file = process.env[SERVERS_VARIABLE];
  if (file === undefined) throw new Error('This run has no servers: run more than unit tests and properties');
  return JSON.parse(readFileSync(file, 'utf8')) as RunServers;
}
