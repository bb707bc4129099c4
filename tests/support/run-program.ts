import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './build';
import type { Connection } from './servers';

/** How a program ended, and what it said. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command line, built. */
export const COMMAND_LINE = join('dist', 'cli', 'main.js');

/** The server, built. */
export const SERVER = join('dist', 'main.js');

/** Settings with which a program uses this Neo4j, and nothing that somebody has set for this checkout. */
export function settingsFor({ uri, user, password }: Connection): Readonly<Record<string, string>> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j', HOST: '127.0.0.1' };
}

/** Starts a built program in a process of its own, from the checkout. */
export function startProgram(
  program: string,
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
): ChildProcessWithoutNullStreams {
  const env = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, ...settings };
  return spawn(process.execPath, [join(ROOT, program), ...parameters], { cwd: ROOT, env });
}

/** Runs a built program to its end. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Outcome> {
  return outcomeOf(startProgram(program, parameters, settings));
}

/** Waits for a started program to end. */
export function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const said = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...said });
    });
  });
}
