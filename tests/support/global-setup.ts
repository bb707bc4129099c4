import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { archiveKey, makeArchive } from '../../src/local-server/class-archive';
import { startLocalServer } from '../../src/local-server/start';
import type { LocalServer } from '../../src/local-server/options';
import { givenServer } from './given-server';
import { keepRun } from './run-state';
import { SERVERS_VARIABLE, WORKERS, type Connection, type RunServers } from './servers';

const ROOT = resolve(__dirname, '..', '..');

/** Tests that need none of the shared servers: pure ones, and those that start servers of their own. */
const SERVERLESS = /(^|\/)tests\/(unit|properties)(\/|$)|(^|\/)tests\/faults\/(local-server|start)/;

/** Loads the seed into the seed server: a file of its own, so that this one knows nothing of the load. */
interface SeedPreparation {
  prepareSeedServer(connection: Connection): Promise<void>;
}

/** What of jest's settings decides whether servers are needed. */
interface GlobalConfig {
  readonly nonFlagArgs: readonly string[];
}

/** Starts the seed server and the scratch servers side by side, and tells the workers where they are. */
async function globalSetup(globalConfig: GlobalConfig): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  // What tests and their programs leave in the temporary folder, some thousand folders a run, goes with that of the run.
  process.env.TMPDIR = folder;
  keepRun({ folder, servers: [], given: undefined });
  if (needsNoServer(globalConfig)) return;
  const given = await givenServer();
  const servers = await startAll(folder, given === undefined ? WORKERS : 0);
  const [seed, ...local] = servers.map(({ uri, user, password }): Connection => ({ uri, user, password }));
  if (seed === undefined) throw new Error('No server was started');
  const scratch = given === undefined ? local : [given];
  const run: RunServers = { seed, scratch };
  const file = join(folder, 'servers.json');
  await writeFile(file, JSON.stringify(run), { mode: 0o600 });
  process.env[SERVERS_VARIABLE] = file;
  keepRun({ folder, servers, given });
  await prepareSeed(seed);
}

function needsNoServer(globalConfig: GlobalConfig): boolean {
  if (process.env.ENTENTE_UNIT_ONLY === '1') return true;
  const asked = globalConfig.nonFlagArgs;
  return asked.length > 0 && asked.every((pattern) => SERVERLESS.test(pattern));
}

async function startAll(folder: string, scratches: number): Promise<readonly LocalServer[]> {
  const cacheFolder = process.env.ENTENTE_CACHE ?? join(ROOT, '.data', 'cache');
  // Costs 12 s once; three servers side by side then start in half the time, in this run and all that follow.
  await makeArchive(await archiveKey(cacheFolder, () => undefined));
  const names = ['seed', ...Array.from({ length: scratches }, (_, index) => `scratch-${index + 1}`)];
  const started = await Promise.allSettled(
    names.map((name) =>
      startLocalServer({
        dataFolder: join(folder, name),
        cacheFolder,
        heapMegabytes: 512,
        throwAway: true,
      }),
    ),
  );
  const servers = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = started.find((result) => result.status === 'rejected');
  if (failed === undefined) return servers;
  await Promise.all(servers.map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
  throw failed.reason;
}

async function prepareSeed(seed: Connection): Promise<void> {
  const file = join(__dirname, 'prepare-seed-server.ts');
  if (!existsSync(file)) return;
  const preparation = (await import(file)) as SeedPreparation;
  await preparation.prepareSeedServer(seed);
}

export = globalSetup;
