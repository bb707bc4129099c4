/** Where a command writes: answers to standard output, everything else to standard error. */
export interface Terminal {
  /** A line of the answer. */
  answer(line: string): void;
  /** A line about the work: progress, warnings, faults. */
  note(line: string): void;
  /** Replaces the line that was written last; an empty one clears it. Absent where lines stay, as in a log. */
  readonly rewrite?: (line: string) => void;
}

/** The terminal of this process. */
export const processTerminal: Terminal = Object.freeze({
  answer: (line: string) => void process.stdout.write(`${line}\n`),
  note: (line: string) => void process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY ? { rewrite: (line: string) => void process.stderr.write(`\r\u001b[K${line}`) } : {}),
});

/** Exit codes of every command. */
export const EXIT = Object.freeze({
  ok: 0,
  unexpected: 1,
  usage: 2,
  dataRefused: 3,
  databaseUnreachable: 4,
  interrupted: 130,
});
