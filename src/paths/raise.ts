import { SUPPORT_RANKS, type Support } from '../domain/record/support';
import { ruleOfSupport, STATUS_RULES } from '../domain/status/rules';
import type { RelationTypeDefinition } from '../domain/vocabulary/vocabulary';

/** Most rules that are named as a way to raise a support. */
const MOST_WAYS = 3;

/** Why a relation has its support, in the words of its rule: "ALLEGED: it is stated, by nobody named ...". */
export function whySupport(support: Support, contested: boolean): string {
  const words = `${support}: ${ruleOfSupport(support).means}`;
  return contested ? `${words}; a standing denial contests it` : words;
}

/**
 * What would raise the support of a relation: the next rules above its own that can apply to its type, nearest first.
 * For a contested relation, last, what would end the contest.
 */
export function raisedBy(
  support: Support,
  contested: boolean,
  type: Pick<RelationTypeDefinition, 'observable'>,
): readonly string[] {
  // To be denied or undetermined is not more support: only rules that an affirmation meets are named.
  const floor = Math.max(SUPPORT_RANKS[support], SUPPORT_RANKS.UNDETERMINED);
  const ways = STATUS_RULES.filter((rule) => SUPPORT_RANKS[rule.support] > floor)
    .filter((rule) => rule.support !== 'OBSERVED' || type.observable)
    .sort((left, right) => SUPPORT_RANKS[left.support] - SUPPORT_RANKS[right.support])
    .slice(0, MOST_WAYS)
    .map((rule) => `It would be ${rule.support} when ${rule.means}.`);
  return contested ? [...ways, 'It would be contested no longer when the denial no longer stands.'] : ways;
}
