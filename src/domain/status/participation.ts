import type { ClaimRecord } from '../claim';
import { participationKey } from '../hops';
import type { Day } from '../time-bounds';
import { isLive, type DatedClaim } from './liveness';

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

function keys(claims: readonly ParticipationClaim[]): Set<string> {
  return new Set(
    claims.flatMap(({ aspect, participant }) =>
      aspect === 'PARTICIPANT' && participant !== undefined ? [participationKey(participant)] : [],
    ),
  );
}
