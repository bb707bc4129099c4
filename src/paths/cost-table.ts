import { SUPPORT_RANKS } from '../domain/record/support';

/**
 * Cost table `balanced-1`: what makes a path say less, in integers.
 *
 * The numbers are part of the API. They order paths and are no probabilities: sources copy each other, so hops are not
 * independent, and costs must not be multiplied. A table with other numbers gets another name.
 */
export const BALANCED_1 = Object.freeze({
  id: 'balanced-1',
  hop: 1000,
  contested: 1000,
  /** For each doubling of the neighbours of an entity between the ends. */
  hub: 400,
  common: 500,
  /** RETRACTED, DENIED, UNDETERMINED: they are hops only when `minSupport` is ANY. */
  lowestSupport: 6000,
});

const SUPPORT_COSTS: ReadonlyMap<number, number> = new Map([
  [SUPPORT_RANKS.CONFIRMED, 0],
  [SUPPORT_RANKS.OBSERVED, 300],
  [SUPPORT_RANKS.CORROBORATED, 500],
  [SUPPORT_RANKS.REPORTED, 1000],
  [SUPPORT_RANKS.ALLEGED, 2000],
  [SUPPORT_RANKS.INFERRED, 3000],
  [SUPPORT_RANKS.PLANNED, 4000],
  [SUPPORT_RANKS.HYPOTHETICAL, 5000],
]);

/** What a support costs, by rank. */
export function supportCost(rank: number): number {
  return SUPPORT_COSTS.get(rank) ?? BALANCED_1.lowestSupport;
}

/** What an entity between the ends costs: 400 for each whole power of two in 1 + its degree. */
export function hubCost(degree: number): number {
  return BALANCED_1.hub * (31 - Math.clz32(1 + degree));
}

/** What a relation costs as a hop, the hop itself included. */
export function relationCost(rank: number, contested: boolean, common: boolean): number {
  return BALANCED_1.hop + supportCost(rank) + (contested ? BALANCED_1.contested : 0) + (common ? BALANCED_1.common : 0);
}

/** `relationCost` by `costIndex`: the search only looks the cost up. */
export const RELATION_COSTS = Int32Array.from({ length: 1024 }, (_cost, index) =>
  relationCost(index >> 2, (index & 2) !== 0, (index & 1) !== 0),
);

/** Index of a cost in RELATION_COSTS; `contested` and `common` are 0 or 1. */
export function costIndex(rank: number, contested: number, common: number): number {
  return rank * 4 + contested * 2 + common;
}
