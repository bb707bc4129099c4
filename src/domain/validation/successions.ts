import type { RecordFault } from '../record/data-set';
import { maySucceed } from '../status/succession';
import type { ClaimFacts } from './foreign-records';
import type { ValidationContext } from './context';

/** Claims that supersede or retract a claim of somebody else, which `maySucceed` does not allow. */
export function successionFaults(context: ValidationContext): RecordFault[] {
  return context.records.claims.flatMap((claim) => [
    ...(claim.supersedes ?? []).flatMap((id, index) => {
      if (mayReplace(context, claim, id)) return [];
      return [
        context.fault(claim, {
          field: `supersedes.${index}`,
          code: 'SUPERSEDE_BY_OTHER',
          found: claim.madeBy,
          other: id,
        }),
      ];
    }),
    ...(claim.retracts ?? []).flatMap((id, index) => {
      if (mayReplace(context, claim, id)) return [];
      return [
        context.fault(claim, { field: `retracts.${index}`, code: 'RETRACT_BY_OTHER', found: claim.madeBy, other: id }),
      ];
    }),
  ]);
}

/** True also for an unknown claim, which another rule reports. */
function mayReplace(context: ValidationContext, claim: ClaimFacts, earlierId: string): boolean {
  const earlier = context.claim(earlierId);
  return earlier === undefined || maySucceed(claim, earlier, (claimant) => context.entity(claimant));
}
