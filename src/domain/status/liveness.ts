import type { DerivedClaim } from '../record/claim';
import type { BearingClaim, Ending, EvidenceClaim, EvidenceGraph } from './evidence';
import type { Day } from '../time/time-bounds';
import { byId } from '../../base/order';
import { maySucceed } from './succession';

/** What is derived of each claim, by claim id. */
export type DerivedClaims = ReadonlyMap<string, DerivedClaim>;

/**
 * Which claims are superseded or retracted, by what and from which day.
 *
 * A claim ends on the day from which the claim that ends it counts; of several the earliest, then the one of lower id.
 * An ended claim stays ended: to withdraw a correction is not to say the old thing again, which takes a new claim. Only
 * those who may (`maySucceed`) can end a claim.
 */
export function endingsOf(
  graph: Pick<EvidenceGraph, 'claims' | 'entities'>,
  derived: DerivedClaims,
): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  for (const ender of [...graph.claims.values()].sort(byId)) {
    const day = derived.get(ender.id)?.countsFrom;
    if (day === undefined) continue;
    for (const id of [...(ender.supersedes ?? []), ...(ender.retracts ?? [])]) {
      if (!mayEnd(ender, id, graph)) continue;
      const known = endings.get(id);
      if (known === undefined || day < known.day) endings.set(id, { claim: ender.id, day });
    }
  }
  return endings;
}

/** False for an id that is no claim, or the claim's own. */
function mayEnd(
  ender: EvidenceClaim,
  id: string,
  { claims, entities }: Pick<EvidenceGraph, 'claims' | 'entities'>,
): boolean {
  const ended = claims.get(id);
  if (ended === undefined || ended.id === ender.id) return false;
  return maySucceed(ender, ended, (claimant) => entities.get(claimant));
}

/** The part of a claim that decides on which days it is live. */
export type DatedClaim = Pick<BearingClaim, 'stance' | 'retracts' | 'countsFrom' | 'endedBy'>;

/** The claim has been made by the end of the day. */
export function isMade(claim: DatedClaim, day: Day): boolean {
  return claim.countsFrom <= day;
}

/**
 * The claim has been made by the end of the day, and is neither superseded nor retracted by then.
 *
 * A mere withdrawal is never live: it takes a claim back and says nothing else.
 */
export function isLive(claim: DatedClaim, day: Day): boolean {
  return isMade(claim, day) && !isEnded(claim, day) && !isMereWithdrawal(claim);
}

/** The claim is superseded or retracted by the end of the day. */
export function isEnded(claim: DatedClaim, day: Day): boolean {
  return claim.endedBy !== null && claim.endedBy.day <= day;
}

/** It retracts, and neither affirms nor denies anything itself. */
function isMereWithdrawal(claim: DatedClaim): boolean {
  const retracts = claim.retracts !== undefined && claim.retracts.length > 0;
  return retracts && claim.stance !== 'AFFIRMS' && claim.stance !== 'DENIES';
}
