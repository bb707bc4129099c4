import { rm } from 'node:fs/promises';
import { emptyServer } from './given-server';
import { keptRun } from './run-state';

/** Stops the servers of the run and removes their folders. */
async function globalTeardown(): Promise<void> {
  const run = keptRun();
  if (run === undefined) return;
  if (run.given !== undefined) await emptyServer(run.given);
  await Promise.all(run.servers.map((server) => server.stop()));
  await rm(run.folder, { recursive: true, force: true });
}

export = globalTeardown;
