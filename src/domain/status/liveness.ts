import type { DerivedClaim, Stance } from '../claim';
import type { Ending, EvidenceClaim, EvidenceGraph } from '../evidence';
import type { Day } from '../time-bounds';
import { byId } from './order';

/** What was derived of each claim, by claim id. */
export type DerivedClaims = ReadonlyMap<string, DerivedClaim>;

/**
 * Which claims are superseded or retracted, by what and from which day.
 *
 * A claim is ended from the day on which its ender counts; of several enders the earliest, then the lower id. What
 * is ended stays ended: who withdraws a correction does not thereby say the old thing again, and whoever does says
 * it in a new claim. A claim that somebody else claims to retract is not ended (`mayEnd`).
 */
export function endingsOf(graph: Pick<EvidenceGraph, 'claims'>, derived: DerivedClaims): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  for (const ender of [...graph.claims.values()].sort(byId)) {
    const day = derived.get(ender.id)?.countsFrom;
    if (day === undefined) continue;
    for (const id of [...(ender.supersedes ?? []), ...(ender.retracts ?? [])]) {
      if (!endsValidly(ender.id, id, { graph, derived })) continue;
      const known = endings.get(id);
      if (known === undefined || day < known.day) endings.set(id, { claim: ender.id, day });
    }
  }
  return endings;
}

interface Known {
  readonly graph: Pick<EvidenceGraph, 'claims'>;
  readonly derived: DerivedClaims;
}

function endsValidly(ender: string, ended: string, { graph, derived }: Known): boolean {
  const voices = [ender, ended].map((id) => ({
    madeBy: graph.claims.get(id)?.madeBy,
    parties: derived.get(id)?.parties,
  }));
  const [first, second] = voices;
  return first !== undefined && second !== undefined && ender !== ended && mayEnd(first, second);
}

/** Who stands behind a claim. */
export interface Voice {
  readonly madeBy: string | undefined;
  readonly parties: readonly string[] | undefined;
}

/** Only the claimant may supersede or retract: the same claimant, or one who answers for the same party. */
export function mayEnd(ender: Voice, ended: Voice): boolean {
  if (ender.madeBy === undefined || ended.madeBy === undefined) return false;
  if (ender.madeBy === ended.madeBy) return true;
  return (ender.parties ?? []).some((party) => ended.parties?.includes(party) === true);
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
export function isMereWithdrawal(claim: Pick<EvidenceClaim, 'stance' | 'retracts'>): boolean {
  const retracts = claim.retracts !== undefined && claim.retracts.length > 0;
  return retracts && claim.stance !== 'AFFIRMS' && claim.stance !== 'DENIES';
}
