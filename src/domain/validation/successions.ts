import type { RecordFault } from '../data-set';
import { UNNAMED_SPEAKER } from '../entity';
import type { ClaimFacts } from './foreign-records';
import type { ValidationContext } from './context';

/**
 * Claims that supersede or retract what somebody else said.
 *
 * Allowed is whoever made the earlier claim, and whoever speaks for all of the parties that answered for it: one
 * spokesperson may correct another of the same State, one signatory may not take back a joint statement.
 */
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

/** True also for a claim that is not known: another rule reports it. */
function mayReplace(context: ValidationContext, claim: ClaimFacts, earlierId: string): boolean {
  const earlier = context.claim(earlierId);
  if (earlier === undefined || earlier.madeBy === claim.madeBy) return true;
  const parties = partiesOf(context, claim);
  return partiesOf(context, earlier).every((party) => parties.includes(party));
}

/** Who answers for a claim's words (model.md, `party`), except that an unnamed speaker answers for nobody else. */
function partiesOf(context: ValidationContext, claim: ClaimFacts): readonly string[] {
  if (claim.onBehalfOf !== undefined) return claim.onBehalfOf;
  const claimant = context.entity(claim.madeBy);
  if (claimant?.kind === UNNAMED_SPEAKER) return [claim.madeBy];
  return [claimant?.speaksFor ?? claim.madeBy];
}
