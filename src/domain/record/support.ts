/**
 * How well the claims support a relation, from not at all to confirmed; the rank gives the order.
 *
 * Rank and support determine each other (docs/model.md, Status). DISPUTED is not a support: a contested
 * relation that is not CONFIRMED is shown with this status.
 */
export const SUPPORT_RANKS = Object.freeze({
  UNASSERTED: 0,
  RETRACTED: 1,
  DENIED: 2,
  UNDETERMINED: 3,
  HYPOTHETICAL: 5,
  PLANNED: 10,
  INFERRED: 20,
  ALLEGED: 30,
  REPORTED: 40,
  CORROBORATED: 60,
  OBSERVED: 70,
  CONFIRMED: 90,
} as const);

/** A support of rule set 1. */
export type Support = keyof typeof SUPPORT_RANKS;

/** The status that readers see: the support, or DISPUTED. */
export type Status = Support | 'DISPUTED';

/** The lowest support that a question accepts; ANY accepts every rank above 0. */
export const SUPPORT_FLOORS = Object.freeze([
  'ANY',
  'HYPOTHETICAL',
  'PLANNED',
  'INFERRED',
  'ALLEGED',
  'REPORTED',
  'CORROBORATED',
  'OBSERVED',
  'CONFIRMED',
] as const);

/** A floor of support. */
export type SupportFloor = (typeof SUPPORT_FLOORS)[number];

/** How a question treats contested relations: include and flag them, leave them out, or take only them. */
export const CONTESTED_MODES = Object.freeze(['FLAG', 'EXCLUDE', 'ONLY'] as const);

/** A way to treat contested relations. */
export type ContestedMode = (typeof CONTESTED_MODES)[number];

const SUPPORT_BY_RANK: ReadonlyMap<number, Support> = new Map(
  (Object.entries(SUPPORT_RANKS) as [Support, number][]).map(([support, rank]) => [rank, support]),
);

/** The support of a rank. Throws RangeError for a number that is no rank. */
export function supportOfRank(rank: number): Support {
  const support = SUPPORT_BY_RANK.get(rank);
  if (support === undefined) throw new RangeError(`${rank} is no support rank`);
  return support;
}

/** The lowest rank that a floor accepts; ANY is 1, because rank 0 is treated as absent. */
export function rankOfFloor(floor: SupportFloor): number {
  return floor === 'ANY' ? 1 : SUPPORT_RANKS[floor];
}

/** DISPUTED when contested and not CONFIRMED, else the support. */
export function statusOf(support: Support, contested: boolean): Status {
  return contested && support !== 'CONFIRMED' ? 'DISPUTED' : support;
}

/** One step of a relation's support: it holds from `day` until the next step. */
export interface SupportStep {
  readonly day: string;
  readonly rank: number;
  readonly contested: boolean;
  /** Independent origins among the stated claims: a lower bound. */
  readonly origins: number;
}

/** The step that holds at the end of `day`: the last one at or before it. Steps start at 0001-01-01. */
export function stepAt(steps: readonly SupportStep[], day: string): SupportStep {
  let found = steps[0];
  for (const step of steps) if (step.day <= day) found = step;
  if (found === undefined) throw new RangeError('a relation has at least one step');
  return found;
}
