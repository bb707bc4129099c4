import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command';

/** The server that runs on a data folder, as a file in it says. */
export interface ServerState {
  readonly pid: number;
  readonly port: number;
  /** Ids of the processes that use the server, one entry for each use. The last process that leaves stops the server. */
  readonly users: readonly number[];
}

const stateFile = (dataFolder: string): string => join(dataFolder, 'server.json');

/** Reads the state; undefined when there is none. Call it while you hold the start lock. */
export async function readState(dataFolder: string): Promise<ServerState | undefined> {
  const text = await readOptional(stateFile(dataFolder));
  if (text === undefined) return undefined;
  const state = JSON.parse(text) as ServerState;
  return { ...state, users: state.users.filter(isAlive) };
}

/** Writes the state; a reader never finds half of it. Call it while you hold the start lock. */
export async function writeState(dataFolder: string, state: ServerState): Promise<void> {
  const unfinished = `${stateFile(dataFolder)}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(state));
  await rename(unfinished, stateFile(dataFolder));
}

/** Removes the state of a server that is gone. Call it while you hold the start lock. */
export async function removeState(dataFolder: string): Promise<void> {
  await rm(stateFile(dataFolder), { force: true });
}

/** The text of a file, or undefined when there is no such file. */
export async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a process with this id exists, of any user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the process is a Neo4j on this data folder.
 *
 * The system uses process ids again, so the command line is checked before a process is adopted or signalled. A process
 * that has ended, but is still listed, has no command line and does not count.
 */
export async function isServerOf(pid: number, dataFolder: string): Promise<boolean> {
  return (await commandLine(pid)).includes(homeArgument(dataFolder));
}

/** The argument by which a Neo4j process and its data folder are recognised. */
export function homeArgument(dataFolder: string): string {
  return `--home-dir=${dataFolder}`;
}

async function commandLine(pid: number): Promise<readonly string[]> {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return text.split('\0');
  }
  const listed = await runCommand('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return (listed?.output ?? '').trim().split(/ (?=--)/);
}
