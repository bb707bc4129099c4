import { EntenteError } from '../base/errors';
import { waitForBolt } from './bolt';
import { readPassword } from './prepare';
import { isAlive, isServerOf, readState, removeState, writeState } from './state';

/** A server of ours that was running already. */
interface Adopted {
  readonly port: number;
  readonly password: string;
}

/**
 * Adopts the server that runs on the data folder: this process becomes one of its users. Undefined when none runs; a
 * state file that a dead server left is then removed.
 *
 * Call it while you hold the start lock.
 *
 * @throws EntenteError DATA_FOLDER_IN_USE when a server of ours runs there but does not answer.
 */
export async function adoptServer(dataFolder: string, patience: number): Promise<Adopted | undefined> {
  const state = await readState(dataFolder);
  if (state === undefined) return undefined;
  const { pid, port, users } = state;
  const answers = (await isServerOf(pid, dataFolder)) && (await waitForBolt(port, patience, () => !isAlive(pid)));
  const password = await readPassword(dataFolder);
  if (answers && password !== undefined) {
    await writeState(dataFolder, { ...state, users: [...users, process.pid] });
    return { port, password };
  }
  if (!(await isServerOf(pid, dataFolder))) {
    await removeState(dataFolder);
    return undefined;
  }
  throw new EntenteError(
    'DATA_FOLDER_IN_USE',
    `The Neo4j with process id ${pid} uses ${dataFolder} and does not answer.`,
    {
      hint: `Stop it (kill ${pid}), or set ENTENTE_DATA to another folder.`,
    },
  );
}
