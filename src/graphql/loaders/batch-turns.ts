import type { RequestScope } from '../../base/request-scope';

/**
 * Collects the batches of a request's loaders, and sends them together when no statement of the request is running.
 *
 * Parallel branches of a document then share their statements, whichever was answered first. The number of statements
 * depends on the document and the data only, never on how busy the machine is.
 */
export class BatchTurns {
  readonly #scope: RequestScope;
  #gathered: (() => void)[] = [];

  constructor(scope: RequestScope) {
    this.#scope = scope;
  }

  /** Sends a batch in the next turn; batches of one turn are sent together. */
  readonly schedule = (send: () => void): void => {
    this.#gathered.push(send);
    if (this.#gathered.length === 1) this.#waitForTurn();
  };

  /** After `setImmediate`, resolvers have used the last rows and asked for everything that follows from them. */
  #waitForTurn(): void {
    setImmediate(() => {
      if (this.#scope.isWaiting)
        this.#scope.onQuiet(() => {
          this.#waitForTurn();
        });
      else this.#sendAll();
    });
  }

  #sendAll(): void {
    const batches = this.#gathered;
    this.#gathered = [];
    for (const send of batches) send();
  }
}
