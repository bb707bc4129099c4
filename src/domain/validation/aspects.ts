import type { Aspect, ClaimRecord } from '../record/claim';
import type { RecordFault } from '../record/data-set';
import type { Problem, ValidationContext } from './context';

/** The fields of a claim that depend on its aspect. */
const ASPECT_FIELDS = Object.freeze(['participant', 'value', 'norm', 'verdict', 'quantity'] as const);
type AspectField = (typeof ASPECT_FIELDS)[number];

/** The fields that each aspect needs; it allows no others of the list. */
const TAKES: Readonly<Record<Aspect, readonly AspectField[]>> = Object.freeze({
  OCCURRENCE: [],
  PARTICIPANT: ['participant'],
  TIME: ['value'],
  PLACE: ['value'],
  QUANTITY: ['quantity'],
  ITEM: ['value'],
  PURPOSE: ['value'],
  CAUSE: ['value'],
  LEGALITY: ['norm', 'verdict'],
});

/** Fields that a claim without a stance may leave out. */
const OPEN_FIELDS: ReadonlySet<AspectField> = new Set(['value', 'quantity', 'verdict']);

/** Kinds of the entities that a value may name. */
const VALUE_KINDS: Readonly<Partial<Record<Aspect, readonly string[]>>> = Object.freeze({
  PLACE: ['PLACE', 'FACILITY', 'STATE'],
  ITEM: ['MATERIEL', 'VEHICLE', 'VESSEL'],
});
const NORM_KINDS: readonly string[] = Object.freeze(['INSTRUMENT', 'PROVISION', 'SANCTIONS_REGIME']);

/** Claims with a field that their aspect does not allow, without one that it needs, or with an entity of a wrong kind. */
export function aspectFaults(context: ValidationContext): RecordFault[] {
  return context.records.claims.flatMap((claim) =>
    [...fieldProblems(claim), ...kindProblems(context, claim)].map((problem) => context.fault(claim, problem)),
  );
}

/** Claims with a likelihood but no stance, or with a likelihood but without the words of the claimant. */
export function likelihoodFaults(context: ValidationContext): RecordFault[] {
  return context.records.claims.flatMap((claim) => {
    if (claim.likelihood === null) return [];
    const found = claim.likelihood;
    if (isOpen(claim)) return [context.fault(claim, { field: 'likelihood', code: 'STANCE_VALUE_CONFLICT', found })];
    const worded =
      claim.likelihoodText !== undefined || claim.readIn.some((reading) => reading.likelihoodText !== undefined);
    return worded ? [] : [context.fault(claim, { field: 'likelihood', code: 'LIKELIHOOD_WITHOUT_TEXT', found })];
  });
}

function isOpen(claim: ClaimRecord): boolean {
  return claim.stance === 'UNDETERMINED' || claim.stance === 'NO_COMMENT';
}

function fieldProblems(claim: ClaimRecord): Problem[] {
  const takes = TAKES[claim.aspect];
  return ASPECT_FIELDS.flatMap((field): Problem[] => {
    const given = claim[field] !== undefined;
    const takesIt = takes.includes(field);
    if (given && !takesIt) {
      const hint =
        takes.length === 0 ? `${claim.aspect} has no value.` : `${claim.aspect} takes ${takes.join(' and ')}.`;
      return [{ field, code: 'CLAIM_ASPECT_VALUE_MISMATCH', found: `${field} of ${claim.aspect}`, hint }];
    }
    if (given || !takesIt || (isOpen(claim) && OPEN_FIELDS.has(field))) return [];
    const hint = `${claim.aspect} needs ${field}.`;
    return [{ field, code: 'CLAIM_ASPECT_VALUE_MISMATCH', found: 'nothing', hint }];
  });
}

function kindProblems(context: ValidationContext, claim: ClaimRecord): Problem[] {
  const allowed = VALUE_KINDS[claim.aspect];
  const problems: Problem[] = [];
  const check = (field: 'value' | 'norm', kinds: readonly string[] | undefined): void => {
    const id = claim[field];
    const kind = id === undefined ? undefined : context.entity(id)?.kind;
    if (kinds === undefined || kind === undefined || kinds.includes(kind)) return;
    const hint = `Name an entity of kind ${kinds.join(', ')}.`;
    problems.push({ field, code: 'CLAIM_ASPECT_VALUE_MISMATCH', found: `${String(id)}, a ${kind}`, hint });
  };
  check('value', allowed);
  if (claim.aspect === 'LEGALITY') check('norm', NORM_KINDS);
  return problems;
}
