import type { FastifyReply } from 'fastify';
import { EntenteError } from '../base/errors';
import { RequestScope, TimedScope } from '../base/request-scope';
import { LIMITS } from '../base/limits';

/** The time that one request has, and the switch that ends its work. */
export class RequestBudget {
  readonly #startedAt = performance.now();
  readonly #milliseconds: number;
  readonly #timed: TimedScope;
  /** The scope of the last execution. */
  #last: RequestScope | undefined;
  #grace: NodeJS.Timeout | undefined;

  constructor(requestId: string, milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#timed = new TimedScope(requestId, {
      milliseconds,
      statements: LIMITS.statements,
      objects: LIMITS.objects,
    });
  }

  /** A fresh scope under the same deadline: one for each execution. */
  scope(): RequestScope {
    const { requestId, signal, limits } = this.#timed;
    return (this.#last = new RequestScope(requestId, signal, limits));
  }

  /** Ends the work, at the database too. */
  abort(): void {
    this.#timed.stop('ABORTED');
  }

  /** Ends the work when the client closes the connection. */
  abortWhenGone(reply: FastifyReply): void {
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) this.abort();
    });
  }

  /** Rejects with DEADLINE shortly after the deadline, also when the work does not stop at its signal. */
  expired(): Promise<never> {
    return new Promise((_resolve, reject) => {
      this.#grace = setTimeout(() => {
        reject(new EntenteError('DEADLINE', 'The answer was not ready in time.'));
      }, this.#milliseconds + LIMITS.graceMilliseconds);
    });
  }

  /**
   * The header `Server-Timing`: time and statements of the database for the last execution, and the time of the whole
   * request.
   */
  serverTiming(): string {
    const last = this.#last;
    const total = `total;dur=${(performance.now() - this.#startedAt).toFixed(1)}`;
    if (last === undefined) return total;
    const statements = last.statements === 1 ? '1 statement' : `${last.statements} statements`;
    return `neo4j;dur=${last.databaseMilliseconds.toFixed(1)};desc="${statements}", ${total}`;
  }

  /** Stops the clocks. */
  end(): void {
    this.#timed.end();
    clearTimeout(this.#grace);
  }
}
