/** What one request may use and has used: handed down to the store, which counts and stops. */
export class RequestScope {
  /** Statements sent so far. */
  statements = 0;
  /** Milliseconds waited for the database, summed over statements that may overlap. */
  databaseMilliseconds = 0;

  constructor(
    readonly requestId: string,
    /** Aborted when the client is gone or the deadline has passed. */
    readonly signal: AbortSignal,
    readonly limits: RequestLimits,
  ) {}

  /** Milliseconds left until the deadline; 0 when it has passed. */
  millisecondsLeft(): number {
    return Math.max(0, this.limits.deadlineAt - performance.now());
  }
}

/** The budget of a request below its document. */
export interface RequestLimits {
  /** On the clock of `performance.now()`. */
  readonly deadlineAt: number;
  readonly statements: number;
}

/** A scope for work that no request asked for: start-up, loads, commands. */
export function unlimitedScope(requestId: string): RequestScope {
  return new RequestScope(requestId, new AbortController().signal, { deadlineAt: Infinity, statements: Infinity });
}
