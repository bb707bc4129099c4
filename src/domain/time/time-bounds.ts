/** A calendar day as ISO 8601 text, `YYYY-MM-DD`, proleptic Gregorian, years 0001 to 9999; compares as text. */
export type Day = string;

/** Minus infinity on the day axis. A sentinel of the store: it never leaves the server. */
export const FIRST_DAY: Day = '0001-01-01';

/** Plus infinity on the day axis. A sentinel of the store: it never leaves the server. */
export const LAST_DAY: Day = '9999-12-31';

/**
 * The four days between which something may have begun and ended, inclusive, never null.
 *
 * `startMin <= startMax <= endMax` and `startMin <= endMin <= endMax`. An unknown or open end is
 * `LAST_DAY`, an unknown or open start `FIRST_DAY`; the three flags tell the cases apart.
 */
export interface TimeBounds {
  readonly startMin: Day;
  readonly startMax: Day;
  readonly endMin: Day;
  readonly endMax: Day;
  /** False when no start was given (`/1960`, or no time at all); an open start (`../1960`) is known to be open. */
  readonly startKnown: boolean;
  /** False when no end was given (`2023-09/`, or no time at all); an ongoing one (`2023-09/..`) is known to go on. */
  readonly endKnown: boolean;
  /** True when the end is open (`A/..`): it goes on. */
  readonly ongoing: boolean;
}

/** The bounds of something without a time: possible always, certain never. */
export const TIMELESS: TimeBounds = Object.freeze({
  startMin: FIRST_DAY,
  startMax: LAST_DAY,
  endMin: FIRST_DAY,
  endMax: LAST_DAY,
  startKnown: false,
  endKnown: false,
  ongoing: false,
});
