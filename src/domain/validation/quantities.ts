import type { Quantity } from '../record/claim';
import type { RecordFault } from '../record/data-set';
import { didYouMean } from '../../base/nearest-name';
import { checkQuantity } from '../record/quantity';
import type { Problem, ValidationContext } from './context';

/** Figures whose bound and numbers do not fit together, or whose unit, measure or period is not in the vocabulary. */
export function quantityFaults(context: ValidationContext): RecordFault[] {
  return context.records.claims.flatMap((claim) => {
    const own = claim.quantity === undefined ? [] : ownProblems(context, claim.quantity);
    const read = claim.readIn.flatMap(({ quantity }, index) =>
      quantity === undefined ? [] : problemsOf(context, quantity, `readIn.${index}.quantity`),
    );
    return [...own, ...read].map((problem) => context.fault(claim, problem));
  });
}

function ownProblems(context: ValidationContext, quantity: Quantity): Problem[] {
  const problems = problemsOf(context, quantity, 'quantity');
  if (quantity.measure !== undefined) return problems;
  const hint = 'Set `measure` to a code of schema/quantities.yaml.';
  return [...problems, { field: 'quantity.measure', code: 'FIELD_MISSING', found: 'nothing', hint }];
}

function problemsOf(context: ValidationContext, quantity: Quantity, field: string): Problem[] {
  const { units, measures } = context.vocabulary;
  return checkQuantity(quantity, context.vocabulary).map((fault) => {
    const candidates = fault.field === 'unit' ? units : measures.keys();
    const hint = fault.code === 'QTY_UNIT_UNKNOWN' ? didYouMean(fault.found, candidates, fault.hint) : fault.hint;
    return { field: `${field}.${fault.field}`, code: fault.code, found: fault.found, hint };
  });
}
