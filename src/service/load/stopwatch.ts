import type { LoadTimes } from './load-report';

/** Says where the time of a load went. */
export class Stopwatch {
  readonly #started = performance.now();
  readonly #stages: Record<string, number> = {};

  /** Does the work and counts its time towards the stage; several works may belong to one stage. */
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
