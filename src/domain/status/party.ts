import type { BearingClaim, EvidenceClaim, EvidenceGraph } from './evidence';
import { UNNAMED_SPEAKER } from '../record/entity';
import { sortedDistinct } from '../../base/order';

/**
 * Who answers for a claim's words; sorted, never empty.
 *
 * Those on whose behalf it is made (several for a joint statement); else the affiliation of an unnamed speaker; else the
 * entity for which the claimant speaks by a setting of the editors; else the claimant. The same setting of that entity
 * is not followed.
 */
export function partiesOf(claim: EvidenceClaim, graph: Pick<EvidenceGraph, 'entities'>): readonly string[] {
  if (claim.onBehalfOf !== undefined && claim.onBehalfOf.length > 0) return sortedDistinct(claim.onBehalfOf);
  const claimant = graph.entities.get(claim.madeBy);
  if (claimant?.kind === UNNAMED_SPEAKER && claimant.affiliation !== null) return [claimant.affiliation];
  return [claimant?.speaksFor ?? claim.madeBy];
}

/** The part of a claim that says who speaks, and for whom. */
export type SpokenClaim = Pick<BearingClaim, 'madeBy' | 'onBehalfOf' | 'parties' | 'claimantKind'>;

/**
 * Whose word a claim is: its claimant and its parties. Rules S3 and S6 ask for the word of a principal.
 *
 * An unnamed speaker does not give the word of its affiliation, which is only an origin. An unnamed speaker who speaks
 * on behalf of a party does give the word of that party.
 */
export function wordOf(claim: SpokenClaim): readonly string[] {
  return isAnonymous(claim) ? [claim.madeBy] : sortedDistinct([claim.madeBy, ...claim.parties]);
}

/** Nobody named answers for the claim: an unnamed speaker makes it on nobody's behalf. */
export function isAnonymous(claim: SpokenClaim): boolean {
  return claim.claimantKind === UNNAMED_SPEAKER && !speaksOnBehalf(claim);
}

/** The party comes from the `speaksFor` setting of the editors; the source does not name it. */
export function restsOnSpeaksFor(claim: SpokenClaim): boolean {
  if (claim.claimantKind === UNNAMED_SPEAKER || speaksOnBehalf(claim)) return false;
  return !claim.parties.includes(claim.madeBy);
}

function speaksOnBehalf(claim: SpokenClaim): boolean {
  return claim.onBehalfOf !== undefined && claim.onBehalfOf.length > 0;
}
