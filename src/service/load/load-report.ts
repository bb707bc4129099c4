import type { RecordCounts, RecordFault } from '../../domain/record/data-set';
import type { Status } from '../../domain/record/support';

/** What a load did. */
export interface LoadReport {
  readonly dataSet: string;
  readonly version: string;
  readonly draft: boolean;
  /** LOADED: written as a new run. UNCHANGED: this edition was loaded before, and nothing was written. */
  readonly outcome: 'LOADED' | 'UNCHANGED';
  /** The new run, or the one that brought the edition that was loaded before. */
  readonly run: number;
  readonly added: RecordCounts;
  /** Corrected under their ids. */
  readonly changed: RecordCounts;
  readonly unchanged: RecordCounts;
  readonly withdrawn: RecordCounts;
  readonly warnings: readonly RecordFault[];
  readonly statuses: StatusChanges;
  /** How long it took. */
  readonly milliseconds: LoadTimes;
}

/** A relation that was there before and has another status now. */
export interface StatusChange {
  readonly relation: string;
  readonly before: Status;
  readonly after: Status;
}

/** Relations that were there before a load and have another status after it. */
export interface StatusChanges {
  readonly total: number;
  /** The first hundred, by relation id. */
  readonly listed: readonly StatusChange[];
}

/** How long a load took, in milliseconds. */
export interface LoadTimes {
  readonly total: number;
  /** By stage, in the order of the stages. */
  readonly stages: Readonly<Record<string, number>>;
}

/** No change of status. */
export const NO_STATUS_CHANGES: StatusChanges = Object.freeze({ total: 0, listed: Object.freeze([]) });

/** No records. */
export const NO_RECORDS: RecordCounts = Object.freeze({ source: 0, entity: 0, relation: 0, claim: 0 });

/** Measures how long each stage of a load takes. */
export class Stopwatch {
  readonly #started = performance.now();
  readonly #stages: Record<string, number> = {};

  /** Does the work and adds its time to the stage; a stage may have several works. */
  async stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.#stages[name] = Math.round((this.#stages[name] ?? 0) + performance.now() - began);
    }
  }

  /** The times so far, in whole milliseconds. */
  read(): LoadTimes {
    return { total: Math.round(performance.now() - this.#started), stages: { ...this.#stages } };
  }
}
