import { canonicalJson } from '../../base/canonical-json';
import type { ClaimRecord, Quantity } from '../record/claim';
import type { RecordFault } from '../record/data-set';
import type { ValidationContext } from './context';

/** Claims that are the same as another claim of the data set: one report in five newspapers is one claim. */
export function duplicateClaims(context: ValidationContext): RecordFault[] {
  const first = new Map<string, string>();
  const faults: RecordFault[] = [];
  for (const claim of context.records.claims) {
    const said = whatIsSaid(claim);
    const other = first.get(said);
    if (other === undefined) first.set(said, claim.id);
    else if (other !== claim.id) {
      faults.push(context.fault(claim, { field: '', code: 'CLAIM_DUPLICATE', found: claim.id, other }));
    }
  }
  return faults;
}

/** The fields that make two claims the same (docs/model.md, Claim): not the words, the sources or the likelihood. */
function whatIsSaid(claim: ClaimRecord): string {
  const { about, aspect, participant, norm, verdict, madeBy, stance, force, modality, said, scope, value } = claim;
  const quantity = claim.quantity === undefined ? null : figure(claim.quantity);
  return canonicalJson([
    [about, aspect, participant, norm, verdict],
    [madeBy, stance, force, modality, said, scope, value, quantity],
  ]);
}

function figure({ text: _words, ...figures }: Quantity): Omit<Quantity, 'text'> {
  return figures;
}
