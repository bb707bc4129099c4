import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './command';

/** What a data folder knows of the server that runs on it. */
export interface ServerState {
  readonly pid: number;
  readonly port: number;
  /** Processes that use the server, one entry for each use; the last to leave stops it. */
  readonly users: readonly number[];
}

const stateFile = (dataFolder: string): string => join(dataFolder, 'server.json');

/** Reads the state; undefined when no server was left running. Call it under the start lock. */
export async function readState(dataFolder: string): Promise<ServerState | undefined> {
  const text = await readOptional(stateFile(dataFolder));
  if (text === undefined) return undefined;
  const state = JSON.parse(text) as ServerState;
  return { ...state, users: state.users.filter(isAlive) };
}

/** Writes the state, whole or not at all. Call it under the start lock. */
export async function writeState(dataFolder: string, state: ServerState): Promise<void> {
  const unfinished = `${stateFile(dataFolder)}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(state));
  await rename(unfinished, stateFile(dataFolder));
}

/** Forgets a server that is gone. Call it under the start lock. */
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

/** Whether a process with this number exists, whoever owns it. */
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
 * Numbers of processes are given out again, so the command line is read before a process is adopted or signalled. A
 * process that has ended but is not yet collected by its parent has no command line, and does not count.
 */
export async function isServerOf(pid: number, dataFolder: string): Promise<boolean> {
  return (await commandLine(pid)).includes(homeArgument(dataFolder));
}

/** The argument that ties a Neo4j process to its data folder. */
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
