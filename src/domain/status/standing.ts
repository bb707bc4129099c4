import type { BearingClaim, RelationEvidence } from './evidence';
import type { OriginSet } from './explanation';
import type { Day } from '../time/time-bounds';
import { isAffirmation, isDenial, isDismissal, isSoft, isStated } from './bearing';
import { isLive, isMade } from './liveness';
import { byId, sortedDistinct } from '../../base/order';
import { independentOrigins } from './origins';

/** The claims that stood about a relation at the end of a day, in the groups that the rules ask for; each by claim id. */
export interface Standing {
  readonly evidence: RelationEvidence;
  readonly day: Day;
  /** Entities in principal roles, distinct, sorted. */
  readonly principals: readonly string[];
  /** Claims about the relation that had been made, ended ones included; denials of a class are not about it. */
  readonly made: readonly BearingClaim[];
  /** Those of them that were live. */
  readonly live: readonly BearingClaim[];
  /** Live ones that affirm the occurrence, in any modality. */
  readonly affirmations: readonly BearingClaim[];
  /** Those that affirm it as actual, and as known, seen or alleged. */
  readonly stated: readonly BearingClaim[];
  /** Those that affirm it as actual, and as inferred, estimated or hinted. */
  readonly soft: readonly BearingClaim[];
  /** Live denials of the occurrence in any modality, denials of a class included. */
  readonly denials: readonly BearingClaim[];
  readonly dismissals: readonly BearingClaim[];
  /** Independent origins among `stated`. */
  readonly independent: readonly OriginSet[];
}

/** What stood about a relation at the end of a day. */
export function standingAt(evidence: RelationEvidence, day: Day): Standing {
  const claims = [...evidence.claims].sort(byId);
  const about = claims.filter((claim) => claim.via === 'ABOUT');
  const live = about.filter((claim) => isLive(claim, day));
  const stated = live.filter(isStated);
  return {
    evidence,
    day,
    principals: principalsOf(evidence),
    made: about.filter((claim) => isMade(claim, day)),
    live,
    affirmations: live.filter(isAffirmation),
    stated,
    soft: live.filter(isSoft),
    denials: claims.filter((claim) => isLive(claim, day) && isDenial(claim)),
    dismissals: live.filter(isDismissal),
    independent: independentOrigins(stated),
  };
}

function principalsOf({ relation, type }: RelationEvidence): readonly string[] {
  const principalRoles = new Set(type.roles.filter((role) => role.principal).map((role) => role.code));
  return sortedDistinct(
    relation.participants.filter(({ role }) => principalRoles.has(role)).map(({ entity }) => entity),
  );
}
