import type { DerivedClaim, Stance } from '../record/claim';
import type { Ending, EvidenceClaim, EvidenceGraph } from './evidence';
import type { Day } from '../time/time-bounds';
import { byId } from '../../base/order';
import { maySucceed } from './succession';

/** What was derived of each claim, by claim id. */
export type DerivedClaims = ReadonlyMap<string, DerivedClaim>;

/** What tells who ends what. */
type EndedGraph = Pick<EvidenceGraph, 'claims' | 'entities'>;

/**
 * Which claims are superseded or retracted, by what and from which day.
 *
 * A claim is ended from the day on which its ender counts; of several enders the earliest, then the lower id. What
 * is ended stays ended: who withdraws a correction does not thereby say the old thing again, and whoever does says
 * it in a new claim. A claim that somebody else claims to retract is not ended (`maySucceed`).
 */
export function endingsOf(graph: EndedGraph, derived: DerivedClaims): ReadonlyMap<string, Ending> {
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

/** An id that leads to no claim, or back to the ender, ends nothing. */
function mayEnd(ender: EvidenceClaim, id: string, { claims, entities }: EndedGraph): boolean {
  const ended = claims.get(id);
  if (ended === undefined || ended.id === ender.id) return false;
  return maySucceed(ender, ended, (claimant) => entities.get(claimant));
}

/** What of a claim tells whether it stands on a day. */
export interface DatedClaim {
  readonly stance: Stance;
  readonly retracts?: readonly string[];
  readonly countsFrom: Day;
  readonly endedBy: Ending | null;
}

/** The claim has been made by the end of the day. */
export function isMade(claim: DatedClaim, day: Day): boolean {
  return claim.countsFrom <= day;
}

/**
 * The claim has been made by the end of the day and stands: neither superseded nor retracted by then.
 *
 * A mere withdrawal is never live: it takes a claim back and says nothing in its place.
 */
export function isLive(claim: DatedClaim, day: Day): boolean {
  return isMade(claim, day) && !isEnded(claim, day) && !isMereWithdrawal(claim);
}

/** The claim is superseded or retracted by the end of the day. */
export function isEnded(claim: DatedClaim, day: Day): boolean {
  return claim.endedBy !== null && claim.endedBy.day <= day;
}

/** It retracts, and neither affirms nor denies anything itself. */
function isMereWithdrawal(claim: Pick<EvidenceClaim, 'stance' | 'retracts'>): boolean {
  const retracts = claim.retracts !== undefined && claim.retracts.length > 0;
  return retracts && claim.stance !== 'AFFIRMS' && claim.stance !== 'DENIES';
}
