import { EntenteError } from '../base/errors';
import { TimedScope } from '../base/request-scope';

/** Why an export was stopped before its end. */
export type StopReason = 'CLIENT_GONE' | 'CLIENT_STALLED' | 'TOO_LONG' | 'CLOSING';

/** How long an export may take, and how long its client may take nothing, in milliseconds. */
export interface ExportLimits {
  readonly milliseconds: number;
  readonly stallMilliseconds: number;
}

/** An export that is being written: its scope, its clocks, and the switch that stops it. */
export class RunningExport {
  readonly scope: TimedScope;
  readonly #stallMilliseconds: number;

  constructor(requestId: string, { milliseconds, stallMilliseconds }: ExportLimits) {
    this.#stallMilliseconds = stallMilliseconds;
    this.scope = new TimedScope(requestId, { milliseconds });
  }

  /** Why it was stopped; null while it was not. */
  get stopped(): StopReason | null {
    const { signal } = this.scope;
    return signal.aborted ? (signal.reason as StopReason) : null;
  }

  /** Ends the work, at the database too; the first reason counts. */
  stop(reason: StopReason): void {
    this.scope.stop(reason);
  }

  /** Throws once the export was stopped: what it reads may then end early and without a word. */
  refuseStopped(): void {
    if (this.stopped !== null) throw stoppedError(this.stopped);
  }

  /** Waits for the client to take what it was sent, and stops the export when it takes nothing. */
  async whileTaken(taken: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    const stall = setTimeout(() => {
      this.stop('CLIENT_STALLED');
    }, this.#stallMilliseconds);
    try {
      await taken(this.scope.signal);
    } finally {
      clearTimeout(stall);
    }
    this.refuseStopped();
  }

  /** Stops the clocks. */
  end(): void {
    this.scope.end();
  }
}

function stoppedError(reason: StopReason): EntenteError {
  return reason === 'CLOSING'
    ? new EntenteError('UNAVAILABLE', 'The server is being stopped.')
    : new EntenteError('DEADLINE', 'The export was stopped before its end.', { details: { reason } });
}

/** The one place for an export: another gets EXPORT_BUSY until it is left. */
export class ExportPlace {
  #running: RunningExport | undefined;
  #whenVacated: (() => void)[] = [];

  get isTaken(): boolean {
    return this.#running !== undefined;
  }

  /** Runs work in the place, and leaves it in any case. Throws EXPORT_BUSY when it is taken. */
  async occupy(running: RunningExport, work: () => Promise<void>): Promise<void> {
    if (this.#running !== undefined) {
      running.end();
      throw new EntenteError('EXPORT_BUSY', 'Another export is being written.');
    }
    this.#running = running;
    try {
      await work();
    } finally {
      running.end();
      this.#running = undefined;
      for (const tell of this.#whenVacated.splice(0)) tell();
    }
  }

  /** Stops the export that is being written, if there is one. */
  stop(reason: StopReason): void {
    this.#running?.stop(reason);
  }

  /** Waits until nothing is being written. */
  vacated(): Promise<void> {
    if (this.#running === undefined) return Promise.resolve();
    return new Promise((resolve) => {
      this.#whenVacated.push(resolve);
    });
  }
}
