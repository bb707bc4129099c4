import type { ClaimRecord } from '../record/claim';
import { UNNAMED_SPEAKER } from '../record/entity';

/** Who makes a claim, and on whose behalf. */
type Utterance = Pick<ClaimRecord, 'madeBy' | 'onBehalfOf'>;

/** A claimant with the entity for which it speaks. */
interface Claimant {
  readonly kind: string;
  /** Set by the editors. */
  readonly speaksFor?: string | null;
}

/** Finds a claimant by id; undefined when there is none. */
type ClaimantOf = (id: string) => Claimant | undefined;

/**
 * Whether a claim may supersede or retract an earlier one.
 *
 * The claimant of the earlier claim may, and so may a claimant that answers for all of its parties: one spokesperson may
 * correct another of the same State; one signatory may not take back a joint statement.
 */
export function maySucceed(later: Utterance, earlier: Utterance, claimantOf: ClaimantOf): boolean {
  if (later.madeBy === earlier.madeBy) return true;
  const answering = answeringFor(later, claimantOf);
  return answeringFor(earlier, claimantOf).every((party) => answering.includes(party));
}

/**
 * Who answers for a claim's words (docs/model.md, Claim: parties). Only here an unnamed speaker answers for nobody else:
 * the State to which it is said to belong cannot take its words back.
 */
function answeringFor({ madeBy, onBehalfOf = [] }: Utterance, claimantOf: ClaimantOf): readonly string[] {
  if (onBehalfOf.length > 0) return onBehalfOf;
  const claimant = claimantOf(madeBy);
  return claimant?.kind === UNNAMED_SPEAKER ? [madeBy] : [claimant?.speaksFor ?? madeBy];
}
