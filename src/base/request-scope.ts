import { EntenteError } from './errors';

/** What one request may use, and what it has used so far. The store counts with it, and stops at its limits. */
export class RequestScope {
  /** Statements sent so far. */
  statements = 0;
  /** Records counted so far (`countObjects`). */
  objects = 0;
  /** Milliseconds waited for the database, summed over statements that may overlap. */
  databaseMilliseconds = 0;
  #onTheWay = 0;
  #whenQuiet: (() => void)[] = [];

  constructor(
    readonly requestId: string,
    /** Aborted when the client is gone or the deadline has passed. */
    readonly signal: AbortSignal,
    readonly limits: RequestLimits,
  ) {}

  /**
   * Counts records against the budget of the request.
   *
   * The store counts every row that it reads; a resolver that makes several records of one row counts them itself.
   * Throws TOO_MUCH_WORK when the budget is used up.
   */
  countObjects(count: number): void {
    this.objects += count;
    const limit = this.limits.objects;
    if (this.objects > limit) {
      throw new EntenteError('TOO_MUCH_WORK', `One request may read at most ${limit} records.`, {
        details: { limit },
      });
    }
  }

  /** Whether the request waits for an answer of the database. */
  get isWaiting(): boolean {
    return this.#onTheWay > 0;
  }

  /** Waits for an answer of the database and counts the milliseconds. After the last one it calls back (`onQuiet`). */
  async waitFor<T>(answer: Promise<T>): Promise<T> {
    const started = performance.now();
    this.#onTheWay += 1;
    try {
      return await answer;
    } finally {
      this.databaseMilliseconds += performance.now() - started;
      this.#onTheWay -= 1;
      if (this.#onTheWay === 0) for (const tell of this.#whenQuiet.splice(0)) tell();
    }
  }

  /** Calls back once, as soon as the request no longer waits for the database. */
  onQuiet(tell: () => void): void {
    this.#whenQuiet.push(tell);
  }

  /** Milliseconds left until the deadline; 0 when it has passed. */
  millisecondsLeft(): number {
    return Math.max(0, this.limits.deadlineAt - performance.now());
  }
}

/** What one request may use while it runs. */
export interface RequestLimits {
  /** On the clock of `performance.now()`. */
  readonly deadlineAt: number;
  readonly statements: number;
  /** Records that may be counted. */
  readonly objects: number;
}

/** A scope for work that no request asked for: start-up, loads, commands. */
export function unlimitedScope(requestId: string): RequestScope {
  return new RequestScope(requestId, new AbortController().signal, {
    deadlineAt: Infinity,
    statements: Infinity,
    objects: Infinity,
  });
}
