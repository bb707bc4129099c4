import type { Day } from './time-bounds';

/** How imprecise dates are read: it may be so, or it must be so whatever the dates stand for. */
export const CERTAINTIES = Object.freeze(['POSSIBLE', 'CERTAIN'] as const);

/** A reading of imprecise dates. It speaks of dates, not of truth. */
export type Certainty = (typeof CERTAINTIES)[number];

/** How something lies to a window: shares a day with it, starts in it, lies within it, or fills it. */
export const WINDOW_MATCHES = Object.freeze(['OVERLAPS', 'STARTS_IN', 'CONTAINED', 'THROUGHOUT'] as const);

/** A way in which something lies to a window. */
export type WindowMatch = (typeof WINDOW_MATCHES)[number];

/** What days are compared as: ISO text, or day numbers. */
export type Comparable = Day | number;

/**
 * The four days of a TimeBounds, as text or as day numbers.
 *
 * The predicates are exact when `startMin <= startMax <= endMax` and `startMin <= endMin <= endMax`.
 */
export interface FourBounds<T extends Comparable> {
  readonly startMin: T;
  readonly startMax: T;
  readonly endMin: T;
  readonly endMax: T;
}

/** Days from `from` to `to`, inclusive. */
export interface DayRange<T extends Comparable> {
  readonly from: T;
  readonly to: T;
}

/** What a question asks of a window. */
export interface WindowQuestion<T extends Comparable> {
  /** A window as such: every day of it is meant. */
  readonly window: DayRange<T>;
  readonly match: WindowMatch;
  readonly certainty: Certainty;
}

/**
 * Whether something holds at a day; `at` is a range where the day of the question is itself imprecise.
 *
 * POSSIBLE: for some reading of both dates. CERTAIN: for every reading of both.
 */
export function holdsAt<T extends Comparable>(bounds: FourBounds<T>, at: DayRange<T>, certainty: Certainty): boolean {
  return certainty === 'POSSIBLE'
    ? bounds.startMin <= at.to && bounds.endMax >= at.from
    : bounds.startMax <= at.from && bounds.endMin >= at.to;
}

/** Whether something lies to a window as asked. A window that ends before it begins holds no day: false. */
export function holdsDuring<T extends Comparable>(bounds: FourBounds<T>, question: WindowQuestion<T>): boolean {
  const { window, match, certainty } = question;
  if (window.from > window.to) return false;
  return certainty === 'POSSIBLE' ? POSSIBLE[match](bounds, window) : CERTAIN[match](bounds, window);
}

type Predicate = <T extends Comparable>(bounds: FourBounds<T>, window: DayRange<T>) => boolean;

const POSSIBLE: Readonly<Record<WindowMatch, Predicate>> = Object.freeze({
  OVERLAPS: (bounds, window) => bounds.startMin <= window.to && bounds.endMax >= window.from,
  STARTS_IN: (bounds, window) => bounds.startMin <= window.to && bounds.startMax >= window.from,
  CONTAINED: (bounds, window) => bounds.startMax >= window.from && bounds.endMin <= window.to,
  THROUGHOUT: (bounds, window) => bounds.startMin <= window.from && bounds.endMax >= window.to,
});

const CERTAIN: Readonly<Record<WindowMatch, Predicate>> = Object.freeze({
  OVERLAPS: (bounds, window) => bounds.startMax <= window.to && bounds.endMin >= window.from,
  STARTS_IN: (bounds, window) => bounds.startMin >= window.from && bounds.startMax <= window.to,
  CONTAINED: (bounds, window) => bounds.startMin >= window.from && bounds.endMax <= window.to,
  THROUGHOUT: (bounds, window) => bounds.startMax <= window.from && bounds.endMin >= window.to,
});
