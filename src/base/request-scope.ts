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

/** How much one piece of work may use. What is left out has no limit. */
export interface WorkBudget {
  readonly milliseconds: number;
  readonly statements?: number;
  readonly objects?: number;
}

/**
 * A scope with a clock: its signal is aborted when the time is over, or when the work is stopped before.
 *
 * Call `end` when the work is done, so that the clock stops too.
 */
export class TimedScope extends RequestScope {
  readonly #switch: AbortController;
  readonly #clock: NodeJS.Timeout;

  /** `outer` is a signal that ends this work too. */
  constructor(requestId: string, { milliseconds, statements, objects }: WorkBudget, outer?: AbortSignal) {
    const own = new AbortController();
    super(requestId, outer === undefined ? own.signal : AbortSignal.any([own.signal, outer]), {
      deadlineAt: performance.now() + milliseconds,
      statements: statements ?? Infinity,
      objects: objects ?? Infinity,
    });
    this.#switch = own;
    this.#clock = setTimeout(() => {
      this.stop('TOO_LONG');
    }, milliseconds).unref();
  }

  /** Ends the work, at the database too. The first reason stays: it is the reason of the signal. */
  stop(reason: string): void {
    this.#switch.abort(reason);
  }

  /** Stops the clock. */
  end(): void {
    clearTimeout(this.#clock);
  }
}

/** A scope for work that has no limits: start-up, loads, commands. A signal, where there is one, ends it. */
export function unlimitedScope(requestId: string, signal = new AbortController().signal): RequestScope {
  return new RequestScope(requestId, signal, { deadlineAt: Infinity, statements: Infinity, objects: Infinity });
}
