import { EntenteError } from '../base/errors';
import { waitForBolt } from './bolt';
import { readPassword } from './prepare';
import { isAlive, isServerOf, readState, removeState, writeState } from './state';

/** A server of ours that was found running. */
export interface Adopted {
  readonly port: number;
  readonly password: string;
}

/**
 * Looks for a live server on the data folder and joins its users. A state whose process is gone is removed.
 *
 * Call it under the start lock.
 *
 * @throws EntenteError DATA_FOLDER_IN_USE when a server of ours lives there but does not answer.
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
  throw new EntenteError('DATA_FOLDER_IN_USE', `Neo4j process ${pid} holds ${dataFolder} and cannot be used.`, {
    hint: `Stop it (kill ${pid}), or set ENTENTE_DATA to another folder.`,
  });
}
