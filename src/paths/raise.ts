import { SUPPORT_RANKS, type Support } from '../domain/record/support';
import { STATUS_RULES } from '../domain/status/rules';
import type { RelationTypeDefinition } from '../domain/vocabulary/vocabulary';

/** Most ways to raise a support that are named: the next ones up. */
const MOST_WAYS = 3;

/** Why a relation has its support, in the words of its rule: "ALLEGED: it is stated, by nobody named ...". */
export function whySupport(support: Support, contested: boolean): string {
  const rule = STATUS_RULES.find((candidate) => candidate.support === support);
  const words = `${support}: ${rule?.means ?? 'no rule gives it'}`;
  return contested ? `${words}; a standing denial contests it` : words;
}

/** What decides what would raise a relation. */
export interface Raisable {
  readonly support: Support;
  readonly contested: boolean;
  readonly type: Pick<RelationTypeDefinition, 'observable'>;
}

/**
 * What would raise a relation, by the rules of status above its own that apply to its type, the nearest first; last,
 * what would end a contest.
 */
export function raisedBy({ support, contested, type }: Raisable): readonly string[] {
  // What is denied or left open is no stronger for being so: only rules that somebody's affirmation meets raise.
  const floor = Math.max(SUPPORT_RANKS[support], SUPPORT_RANKS.UNDETERMINED);
  const ways = STATUS_RULES.filter((rule) => SUPPORT_RANKS[rule.support] > floor)
    .filter((rule) => rule.support !== 'OBSERVED' || type.observable)
    .sort((left, right) => SUPPORT_RANKS[left.support] - SUPPORT_RANKS[right.support])
    .slice(0, MOST_WAYS)
    .map((rule) => `It would be ${rule.support} when ${rule.means}.`);
  return contested ? [...ways, 'It would be contested no longer when the denial no longer stands.'] : ways;
}
