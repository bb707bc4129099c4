import type { RequestScope } from '../../base/request-scope';

/**
 * Holds back what the loaders of a request have gathered until none of its statements is on its way.
 *
 * Sibling branches of a document then share a statement whichever of them was answered first: how many statements
 * a document sends depends on the document and the data, never on the load of the machine.
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

  /** After a macrotask everything has been asked for that the rows which arrived last lead to. */
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
