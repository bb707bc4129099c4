import type { EvidenceClaim, EvidenceGraph } from './evidence';
import { UNNAMED_SPEAKER } from '../record/entity';
import { sortedDistinct } from '../../base/order';

/**
 * Who answers for a claim's words; sorted, never empty.
 *
 * Whom it is made on behalf of (several for a joint statement), else the affiliation of an unnamed speaker, else
 * whom the claimant speaks for by an editor's setting, else the claimant. Followed once: the party's own setting
 * is not looked at.
 */
export function partiesOf(claim: EvidenceClaim, graph: Pick<EvidenceGraph, 'entities'>): readonly string[] {
  if (claim.onBehalfOf !== undefined && claim.onBehalfOf.length > 0) return sortedDistinct(claim.onBehalfOf);
  const claimant = graph.entities.get(claim.madeBy);
  if (claimant?.kind === UNNAMED_SPEAKER && claimant.affiliation !== null) return [claimant.affiliation];
  return [claimant?.speaksFor ?? claim.madeBy];
}

/** What of a claim tells whose word it is. */
export interface SpokenClaim {
  readonly madeBy: string;
  readonly onBehalfOf?: readonly string[];
  readonly parties: readonly string[];
  readonly claimantKind: string;
}

/**
 * Whose word a claim is: claimant and parties, for rule S3 and "says it of itself" in S6.
 *
 * The affiliation of an unnamed speaker gives an origin and never a principal's word; an unnamed speaker who
 * speaks on behalf of somebody gives that party's word.
 */
export function wordOf(claim: SpokenClaim): readonly string[] {
  return isAnonymous(claim) ? [claim.madeBy] : sortedDistinct([claim.madeBy, ...claim.parties]);
}

/** Nobody named stands behind the claim: an unnamed speaker on nobody's behalf. */
export function isAnonymous(claim: SpokenClaim): boolean {
  return claim.claimantKind === UNNAMED_SPEAKER && !speaksOnBehalf(claim);
}

/** The party comes from an editor's `speaksFor` setting and from nothing the source says. */
export function restsOnSpeaksFor(claim: SpokenClaim): boolean {
  if (claim.claimantKind === UNNAMED_SPEAKER || speaksOnBehalf(claim)) return false;
  return !claim.parties.includes(claim.madeBy);
}

function speaksOnBehalf(claim: SpokenClaim): boolean {
  return claim.onBehalfOf !== undefined && claim.onBehalfOf.length > 0;
}
