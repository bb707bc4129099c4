import type { BearingClaim } from './evidence';
import { SUPPORT_RANKS } from '../record/support';
import type { Judgement } from './rules';
import { byText, sortedDistinct } from '../../base/order';

/** How many speakers a sentence names before it counts the rest. */
const NAMED_SPEAKERS = 3;

/**
 * Why a relation has its status, in one English sentence; `{entity:...}` stands for the label of that entity.
 *
 * "ALLEGED by rule S7: stated by {entity:unnamed-us-official} (1 independent origin); denied by {entity:dprk}."
 */
export function sentenceOf(judgement: Judgement): string {
  const { rule, opposing } = judgement;
  const parts = [ground(judgement)];
  if (opposing.length > 0) parts.push(`denied by ${speakers(opposing)}`);
  return `${rule.support} by rule ${rule.code}: ${parts.join('; ')}.`;
}

function ground(judgement: Judgement): string {
  const { rule, carriers, standing } = judgement;
  const verb = VERBS[rule.code];
  if (verb === undefined || carriers.length === 0) return rule.means;
  const by = `${verb} ${speakers(carriers)}`;
  return SUPPORT_RANKS[rule.support] >= SUPPORT_RANKS.ALLEGED ? `${by} (${origins(standing.independent.length)})` : by;
}

/** The verb for the claims that carry each rule. A rule that is not listed is put in the words of its `means`. */
const VERBS: Readonly<Record<string, string>> = Object.freeze({
  S2: 'affirmed by nobody and denied by',
  S3: 'stated by',
  S4: 'observed by',
  S5: 'stated by',
  S6: 'stated by',
  S7: 'stated by',
  S8: 'inferred, estimated or hinted at by',
  S9: 'announced or intended according to',
  S10: 'called possible or conditional by',
});

function origins(count: number): string {
  return count === 1 ? '1 independent origin' : `${count} independent origins`;
}

/** The speakers by id, each with those for whom it speaks. */
function speakers(claims: readonly BearingClaim[]): string {
  const bySpeaker = [...claims].sort((left, right) => byText(left.madeBy, right.madeBy) || byText(left.id, right.id));
  const all = [...new Set(bySpeaker.map(speakerOf))];
  const named = all.slice(0, NAMED_SPEAKERS);
  const rest = all.length - named.length;
  return inWords(rest > 0 ? [...named, `${rest} more`] : named);
}

function speakerOf({ madeBy, onBehalfOf, via }: BearingClaim): string {
  const parties = sortedDistinct(onBehalfOf ?? []).filter((party) => party !== madeBy);
  const speaker = placeholder(madeBy);
  const spoken = parties.length === 0 ? speaker : `${speaker} (for ${inWords(parties.map(placeholder))})`;
  return via === 'GENERIC' ? `${spoken} in general` : spoken;
}

function placeholder(entity: string): string {
  return `{${entity}}`;
}

/** "a", "a and b", "a, b and c". */
function inWords(parts: readonly string[]): string {
  const last = parts.slice(-1);
  const others = parts.slice(0, -1).join(', ');
  return [others, ...last].filter((part) => part !== '').join(' and ');
}
