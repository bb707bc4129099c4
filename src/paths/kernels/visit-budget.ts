import type { SearchStop } from '../../domain/path/answer';

/** How much a search may do. */
export interface SearchLimits {
  /** Neighbour pairs that may be looked at. */
  readonly visits: number;
  /** Milliseconds by `clock`. */
  readonly milliseconds: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
}

/** Visits between two looks at the clock. */
const CLOCK_EVERY = 4096;

/** Counts visits, which repeat, and looks at the clock, which is a safety stop. */
export class VisitBudget {
  visits = 0;
  stopped: SearchStop | null = null;
  readonly #limits: SearchLimits;
  readonly #deadline: number;
  #nextLook = CLOCK_EVERY;

  constructor(limits: SearchLimits) {
    this.#limits = limits;
    this.#deadline = limits.clock() + limits.milliseconds;
  }

  /** Takes visits from the budget; false when it is used up, now or before. */
  take(visits: number): boolean {
    this.visits += visits;
    if (this.visits > this.#limits.visits) this.stopped ??= 'VISITS';
    if (this.visits >= this.#nextLook) {
      this.#nextLook = this.visits + CLOCK_EVERY;
      if (this.#limits.clock() > this.#deadline) this.stopped ??= 'TIME';
    }
    return this.stopped === null;
  }
}
