import { randomUUID } from 'node:crypto';
import { link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EntenteError } from '../base/errors';
import { isAlive, readOptional } from './state';

/**
 * Does the work while no other process starts, adopts or stops the server of this data folder.
 *
 * @throws EntenteError DATA_FOLDER_IN_USE when a living process keeps the lock for longer than `patience` milliseconds.
 */
export async function withStartLock<T>(dataFolder: string, patience: number, work: () => Promise<T>): Promise<T> {
  const file = join(dataFolder, 'start.lock');
  const deadline = Date.now() + patience;
  while (!(await take(file))) {
    const holder = Number(await readOptional(file));
    if (await isStale(file, holder)) await remove(file, holder);
    else if (Date.now() > deadline) throw inUse(dataFolder, holder);
    else await sleep(50);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Makes the lock file with its content in one step, so that a lock always has a process id. */
async function take(file: string): Promise<boolean> {
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Whether the process of the lock is gone. A lock with our own id that is older than this process is from another one. */
async function isStale(file: string, holder: number): Promise<boolean> {
  if (holder === 0) return false;
  if (holder !== process.pid) return !isAlive(holder);
  const made = await stat(file).catch(() => undefined);
  return made !== undefined && made.mtimeMs < Date.now() - process.uptime() * 1000;
}

/** Removes a stale lock. If another process has replaced it by its own in the meantime, that one is put back. */
async function remove(file: string, holder: number): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (Number(await readOptional(aside)) === holder) await rm(aside);
  else await rename(aside, file);
}

function inUse(dataFolder: string, holder: number): EntenteError {
  return new EntenteError('DATA_FOLDER_IN_USE', `Process ${holder} is starting or stopping a server on ${dataFolder}.`);
}
