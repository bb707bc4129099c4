import type { Terminal } from './terminal';

/** How often a terminal shows the progress of an export, in milliseconds. */
const REWRITTEN_EVERY = 1_000;

/** How often a log gets a line about the progress, in milliseconds. */
const LOGGED_EVERY = 10_000;

/** Shows the progress of an export on standard error, until it ends. */
export class ExportProgress {
  readonly #started = performance.now();
  readonly #terminal: Terminal;
  readonly #timer: NodeJS.Timeout;
  #bytes = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    const { rewrite } = terminal;
    const tell = (): void => {
      const line = `${this.size()} written, ${this.seconds()} s`;
      if (rewrite === undefined) terminal.note(line);
      else rewrite(line);
    };
    this.#timer = setInterval(tell, rewrite === undefined ? LOGGED_EVERY : REWRITTEN_EVERY);
  }

  add(bytes: number): void {
    this.#bytes += bytes;
  }

  /** Bytes written so far, for people. */
  size(): string {
    return shownBytes(this.#bytes);
  }

  /** Seconds since the start, with one digit. */
  seconds(): string {
    return ((performance.now() - this.#started) / 1_000).toFixed(1);
  }

  /** Stops showing the progress, and clears its line on a terminal. */
  end(): void {
    clearInterval(this.#timer);
    this.#terminal.rewrite?.('');
  }
}

function shownBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
