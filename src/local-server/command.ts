import { spawn } from 'node:child_process';

/** The end of a command: its exit code and its output. */
export interface CommandResult {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  /** Standard output and standard error together, in the order written. */
  readonly output: string;
}

/**
 * Runs a program of the PATH to its end; undefined when there is no such program.
 *
 * The program gets the environment of this process, which may hold proxies and Java options of the machine, and the
 * variables of `environment` as well.
 */
export function runCommand(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
