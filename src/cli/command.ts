import type { Command } from 'commander';
import type { Config } from '../config';
import type { Terminal } from './terminal';

/** What a command works with, beside its own arguments and options. */
export interface Invocation {
  readonly config: Config;
  readonly terminal: Terminal;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The work of a command. Gives the exit code; throws EntenteError for what it cannot do. */
export type CommandWork = (invocation: Invocation) => number | Promise<number>;

/** Runs the work of a command: reads the settings, watches for Ctrl-C, and explains an error. */
export type RunWork = (work: CommandWork) => Promise<void>;

/** Adds one command to the program: its arguments, options and help, and the work that it does. */
export type AddCommand = (program: Command, run: RunWork) => void;

/** What the argument `<data-set>` of several commands takes. */
export const DATA_SET_ARGUMENT = 'A folder with dataset.yaml, or a file of JSON Lines.';

/** The end of a command's help: lines to copy, each written as the arguments of `entente`. */
export function examples(...lines: readonly string[]): string {
  const title = lines.length === 1 ? 'Example:' : 'Examples:';
  return ['', title, ...lines.map((line) => `  $ npm run -s entente -- ${line}`)].join('\n');
}
