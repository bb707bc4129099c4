/** A calendar day as ISO 8601 text, `YYYY-MM-DD`, proleptic Gregorian, years 0001 to 9999; compares as text. */
export type Day = string;

/** Stands for an open or unknown start in the store. It is never shown to users. */
export const FIRST_DAY: Day = '0001-01-01';

/** Stands for an open or unknown end in the store. It is never shown to users. */
export const LAST_DAY: Day = '9999-12-31';

/**
 * The four days between which something may have begun and ended, inclusive, never null.
 *
 * `startMin <= startMax <= endMax` and `startMin <= endMin <= endMax`. An unknown or open start reaches down to
 * `FIRST_DAY`, an unknown or open end up to `LAST_DAY`; the three flags tell these cases apart.
 */
export interface TimeBounds {
  readonly startMin: Day;
  readonly startMax: Day;
  readonly endMin: Day;
  readonly endMax: Day;
  /** False when no start is given (`/1960`, or no time at all). An open start (`../1960`) is known. */
  readonly startKnown: boolean;
  /** False when no end is given (`2023-09/`, or no time at all). An open end (`2023-09/..`) is known. */
  readonly endKnown: boolean;
  /** True when the end is open (`2023-09/..`): it still goes on. */
  readonly ongoing: boolean;
}

/** The bounds of something without a time: it matches every day as possible, and none as certain. */
export const TIMELESS: TimeBounds = Object.freeze({
  startMin: FIRST_DAY,
  startMax: LAST_DAY,
  endMin: FIRST_DAY,
  endMax: LAST_DAY,
  startKnown: false,
  endKnown: false,
  ongoing: false,
});
