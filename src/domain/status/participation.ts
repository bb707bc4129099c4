import type { ClaimRecord } from '../record/claim';
import { participationKey } from '../record/hops';
import type { Day } from '../time/time-bounds';
import { isLive, type DatedClaim } from './liveness';
import { sortedDistinct } from '../../base/order';

/** The part of a claim that says who took part, and on which days the claim is live. */
export type ParticipationClaim = DatedClaim & Pick<ClaimRecord, 'aspect' | 'participant' | 'force' | 'modality'>;

/**
 * The participants of a relation that are denied and not affirmed, as keys (`participationKey`).
 *
 * A live claim of aspect PARTICIPANT that is no dismissal denies it, and no live claim affirms it; both speak of the
 * actual. Such a participant is shown, but no hop leads over it. `claims` are the claims about the relation.
 */
export function deniedParticipants(claims: readonly ParticipationClaim[], day: Day): ReadonlySet<string> {
  const live = claims.filter((claim) => claim.modality === 'ACTUAL' && isLive(claim, day));
  const denied = keys(live.filter((claim) => claim.stance === 'DENIES' && claim.force !== 'HINTS'));
  for (const key of keys(live.filter((claim) => claim.stance === 'AFFIRMS'))) denied.delete(key);
  return denied;
}

/**
 * The days on which a participant becomes denied and stops being so, by key (`participationKey`).
 *
 * Ascending: denied from the first day, no longer from the second, and so on. Participants that are never denied are
 * left out. `isDeniedOn` these days agrees with `deniedParticipants` on every day.
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

/** Whether a participant with these `denialDays` is denied at the end of a day. */
export function isDeniedOn(turns: readonly Day[], day: Day): boolean {
  return turns.filter((turn) => turn <= day).length % 2 === 1;
}

/** The denial days of a hop, which is denied while either of its two participants is: from the denial days of each. */
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
