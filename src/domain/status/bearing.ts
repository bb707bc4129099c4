import type { Aspect, ClaimRecord, Force } from '../record/claim';

type Said = Pick<ClaimRecord, 'aspect' | 'stance' | 'force' | 'modality'>;

/** Aspects whose affirmation implies the occurrence: to count railcars is to say that there were railcars. */
const IMPLYING_ASPECTS: ReadonlySet<Aspect> = new Set(['PARTICIPANT', 'TIME', 'PLACE', 'QUANTITY', 'ITEM']);

/** Forces that state something; the others are soft. */
const STATING_FORCES: ReadonlySet<Force> = new Set(['STATES', 'REPORTS_OBSERVATION', 'ALLEGES']);

/**
 * The claim bears on the occurrence: it is about it, or it affirms as actual something that implies it.
 *
 * LEGALITY, CAUSE and PURPOSE never do; a denial of another aspect never denies the occurrence.
 */
function bearsOnOccurrence(claim: Said): boolean {
  if (claim.aspect === 'OCCURRENCE') return true;
  return IMPLYING_ASPECTS.has(claim.aspect) && claim.stance === 'AFFIRMS' && claim.modality === 'ACTUAL';
}

/** Affirms the occurrence, in any modality. */
export function isAffirmation(claim: Said): boolean {
  return bearsOnOccurrence(claim) && claim.stance === 'AFFIRMS';
}

/** Affirms the occurrence as actual, with any force. */
function isActualAffirmation(claim: Said): boolean {
  return isAffirmation(claim) && claim.modality === 'ACTUAL';
}

/** *Stated* in docs/model.md: affirms as actual, and as known, seen or alleged. */
export function isStated(claim: Said): boolean {
  return isActualAffirmation(claim) && STATING_FORCES.has(claim.force);
}

/** *Soft* in docs/model.md: affirms as actual, and as inferred, estimated or hinted. */
export function isSoft(claim: Said): boolean {
  return isActualAffirmation(claim) && !STATING_FORCES.has(claim.force);
}

/** Denies the occurrence, in any modality. "No plan to" denies an intention and not the act. */
export function isDenial(claim: Said): boolean {
  return claim.aspect === 'OCCURRENCE' && claim.stance === 'DENIES' && claim.force !== 'HINTS';
}

/** Speaks of missing proof, gossip or rumours: a caveat, not a denial. */
export function isDismissal(claim: Said): boolean {
  return claim.aspect === 'OCCURRENCE' && claim.stance === 'DENIES' && claim.force === 'HINTS';
}
