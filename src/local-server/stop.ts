import { setTimeout as sleep } from 'node:timers/promises';
import { withStartLock } from './lock';
import { isServerOf, readState, removeState, writeState } from './state';

/** A server stops in 0.3 s. After this time it is killed. */
const PATIENCE_MILLISECONDS = 15_000;

/** A process that starts on the folder may hold the lock; it adopts the server in less than this time. */
const LOCK_PATIENCE_MILLISECONDS = 5_000;

/** Ends one use of the server, and stops the server when no living process uses it. */
export async function leaveServer(dataFolder: string, log: (line: string) => void): Promise<void> {
  await withStartLock(dataFolder, LOCK_PATIENCE_MILLISECONDS, async () => {
    const state = await readState(dataFolder);
    if (state === undefined) return;
    const users = [...state.users];
    const own = users.indexOf(process.pid);
    if (own >= 0) users.splice(own, 1);
    if (users.length > 0) {
      log(`Neo4j keeps running for process ${users.join(', ')}`);
      await writeState(dataFolder, { ...state, users });
      return;
    }
    await endServer(state.pid, dataFolder);
    await removeState(dataFolder);
  });
}

/** Asks the server to end, and kills it if it does not. Does nothing to a process that is not a server of this folder. */
export async function endServer(pid: number, dataFolder: string): Promise<void> {
  if (!(await isServerOf(pid, dataFolder))) return;
  process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (await isServerOf(pid, dataFolder)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL');
    await sleep(25);
  }
}
