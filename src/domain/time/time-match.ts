/** How imprecise dates are read: POSSIBLE for some reading of them, CERTAIN for every reading. It says nothing about truth. */
export const CERTAINTIES = Object.freeze(['POSSIBLE', 'CERTAIN'] as const);
export type Certainty = (typeof CERTAINTIES)[number];

/** Where something is in time, seen from a window: it shares a day with it, starts in it, lies within it, or fills it. */
export const WINDOW_MATCHES = Object.freeze(['OVERLAPS', 'STARTS_IN', 'CONTAINED', 'THROUGHOUT'] as const);
export type WindowMatch = (typeof WINDOW_MATCHES)[number];
