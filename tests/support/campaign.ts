/**
 * How many random cases a campaign tries: all of them with `npm test -- --long`, a quarter in every other run.
 *
 * This is the only place that knows the share. `whole` is the number that a test names.
 */
export function campaignRuns(whole: number): number {
  return IS_LONG_RUN ? whole : Math.ceil(whole / SHORT_SHARE);
}

/** Whether this run was started with `--long` (bin/test.mjs sets the variable). */
export const IS_LONG_RUN = process.env.ENTENTE_LONG === '1';

/** Random cases of a property that names no number, in a long run; in every other run fast-check decides: 100. */
export const LONG_DEFAULT_RUNS = 400;

const SHORT_SHARE = 4;
