import { runCommandLine } from '../../src/cli/run-command-line';
import type { Outcome } from './run-program';

/**
 * Runs a command in this process: a process of its own takes 2 s of processor time before it begins to work.
 *
 * Its settings are those given and nothing else, as for `runProgram`. Exports to standard output need `runProgram`: they
 * write to the process itself.
 */
export async function runCommand(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const said = { output: '', errors: '' };
  const terminal = {
    answer: (line: string) => void (said.output += `${line}\n`),
    note: (line: string) => void (said.errors += `${line}\n`),
  };
  const before = process.env;
  process.env = { PATH: before.PATH, TMPDIR: before.TMPDIR, ...settings };
  try {
    return { code: await runCommandLine(parameters, terminal), ...said };
  } finally {
    process.env = before;
  }
}
