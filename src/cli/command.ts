import type { Config } from '../config';
import type { Terminal } from './terminal';

/** One command of `entente`: a file of its own, listed in commands.ts. */
export interface Command {
  readonly name: string;
  /** Arguments as shown in help: `<folder|file> [--draft]`. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** A line to copy. */
  readonly example: string;
  /** Gives the exit code. Throws UsageError for arguments that it cannot take, EntenteError for the rest. */
  run(invocation: Invocation): Promise<number>;
}

/** What a command is run with. */
export interface Invocation {
  readonly arguments: readonly string[];
  readonly config: Config;
  readonly terminal: Terminal;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Arguments that a command cannot take: exit code 2 and the usage line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
