import { setTimeout as sleep } from 'node:timers/promises';
import { withStartLock } from './lock';
import { isServerOf, readState, removeState, writeState } from './state';

/** A server is stopped in 0.3 s; one that takes this long is not waiting for anything any more. */
const PATIENCE_MILLISECONDS = 15_000;

/** A process that starts on the folder holds the lock while we want to leave: it adopts within this time. */
const LOCK_PATIENCE_MILLISECONDS = 5_000;

/** Ends one use of the server; stops it when no live process uses it any more. */
export async function leaveServer(dataFolder: string, log: (line: string) => void): Promise<void> {
  await withStartLock(dataFolder, LOCK_PATIENCE_MILLISECONDS, async () => {
    const state = await readState(dataFolder);
    if (state === undefined) return;
    const users = [...state.users];
    const own = users.indexOf(process.pid);
    if (own >= 0) users.splice(own, 1);
    if (users.length > 0) {
      log(`Neo4j stays for process ${users.join(', ')}`);
      await writeState(dataFolder, { ...state, users });
      return;
    }
    await endServer(state.pid, dataFolder);
    await removeState(dataFolder);
  });
}

/** Asks the server to end, and kills it when it does not. A process that is not a server of this folder is left alone. */
export async function endServer(pid: number, dataFolder: string): Promise<void> {
  if (!(await isServerOf(pid, dataFolder))) return;
  process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (await isServerOf(pid, dataFolder)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL');
    await sleep(25);
  }
}
