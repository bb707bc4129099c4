import type { ClaimRecord } from '../record/claim';
import { participationKey } from '../record/hops';
import type { Day } from '../time/time-bounds';
import { isLive, type DatedClaim } from './liveness';
import { sortedDistinct } from '../../base/order';

/** What of a claim says who took part, and whether it stands. */
export type ParticipationClaim = DatedClaim & Pick<ClaimRecord, 'aspect' | 'participant' | 'force' | 'modality'>;

/**
 * The participants of a relation that are denied and not affirmed, as keys (`participationKey`).
 *
 * Denied by a live claim of aspect PARTICIPANT that is no dismissal, and affirmed by no live one; both as actual.
 * Such a participant is shown and is no hop. `claims` are those about the relation.
 */
export function deniedParticipants(claims: readonly ParticipationClaim[], day: Day): ReadonlySet<string> {
  const live = claims.filter((claim) => claim.modality === 'ACTUAL' && isLive(claim, day));
  const denied = keys(live.filter((claim) => claim.stance === 'DENIES' && claim.force !== 'HINTS'));
  for (const key of keys(live.filter((claim) => claim.stance === 'AFFIRMS'))) denied.delete(key);
  return denied;
}

/**
 * The days on which a participant turns denied and back, by key (`participationKey`); nobody who never is.
 *
 * Ascending: denied from the first, no longer from the second, and so on. On every day, who is denied by these days
 * (`isDeniedOn`) is who `deniedParticipants` gives.
 */
export function denialDays(claims: readonly ParticipationClaim[]): ReadonlyMap<string, readonly Day[]> {
  const bearing = claims.filter(({ aspect }) => aspect === 'PARTICIPANT');
  const turning = bearing.flatMap(({ countsFrom, endedBy }) =>
    endedBy === null ? [countsFrom] : [countsFrom, endedBy.day],
  );
  const turns = new Map<string, Day[]>();
  let before: ReadonlySet<string> = new Set();
  for (const day of sortedDistinct(turning)) {
    const denied = deniedParticipants(bearing, day);
    for (const key of new Set([...before, ...denied])) {
      if (before.has(key) !== denied.has(key)) turns.set(key, [...(turns.get(key) ?? []), day]);
    }
    before = denied;
  }
  return turns;
}

/** Whether whoever turns on these days (`denialDays`) is denied at the end of a day. */
export function isDeniedOn(turns: readonly Day[], day: Day): boolean {
  return turns.filter((turn) => turn <= day).length % 2 === 1;
}

/** The days on which it turns whether either of two is denied, from the days on which each of them turns. */
export function eitherDenialDays(one: readonly Day[], other: readonly Day[]): readonly Day[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const days = sortedDistinct([...one, ...other]);
  const states = days.map((day) => isDeniedOn(one, day) || isDeniedOn(other, day));
  return days.filter((_, index) => states[index] !== (states[index - 1] ?? false));
}

function keys(claims: readonly ParticipationClaim[]): Set<string> {
  return new Set(
    claims.flatMap(({ aspect, participant }) =>
      aspect === 'PARTICIPANT' && participant !== undefined ? [participationKey(participant)] : [],
    ),
  );
}
