import type { FastifyReply } from 'fastify';
import { EntenteError } from '../base/errors';
import { RequestScope } from '../base/request-scope';
import { LIMITS } from '../base/limits';

/** The time that one request has, and the switch that ends its work. */
export class RequestBudget {
  readonly #startedAt = performance.now();
  readonly #deadlineAt: number;
  readonly #abort = new AbortController();
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #scopes: RequestScope[] = [];

  constructor(
    readonly requestId: string,
    readonly milliseconds: number,
  ) {
    this.#deadlineAt = this.#startedAt + milliseconds;
    this.#timers.push(
      setTimeout(() => {
        this.abort();
      }, milliseconds),
    );
  }

  /** A fresh scope under the same deadline: one for each execution. */
  scope(): RequestScope {
    const scope = new RequestScope(this.requestId, this.#abort.signal, {
      deadlineAt: this.#deadlineAt,
      statements: LIMITS.statements,
      objects: LIMITS.objects,
    });
    this.#scopes.push(scope);
    return scope;
  }

  /** Ends the work at the database too. */
  abort(): void {
    this.#abort.abort();
  }

  /** Work for a client that has gone is ended at once. */
  abortWhenGone(reply: FastifyReply): void {
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) this.abort();
    });
  }

  /** Rejects with DEADLINE a moment after the deadline: work that does not heed its signal is not waited for. */
  expired(): Promise<never> {
    return new Promise((_resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new EntenteError('DEADLINE', 'The answer was not ready in time.'));
      }, this.milliseconds + LIMITS.graceMilliseconds);
      this.#timers.push(timer);
    });
  }

  /** `Server-Timing`: what the last execution asked of the database, and the whole request. */
  serverTiming(): string {
    const last = this.#scopes.at(-1);
    const total = `total;dur=${(performance.now() - this.#startedAt).toFixed(1)}`;
    if (last === undefined) return total;
    const statements = last.statements === 1 ? '1 statement' : `${last.statements} statements`;
    return `neo4j;dur=${last.databaseMilliseconds.toFixed(1)};desc="${statements}", ${total}`;
  }

  /** Stops the clocks. */
  end(): void {
    this.#timers.forEach(clearTimeout);
  }
}
