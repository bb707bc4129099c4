import { UNNAMED_SPEAKER } from '../record/entity';

/** What of a claim tells who may take it back. */
export interface Utterance {
  readonly madeBy: string;
  readonly onBehalfOf?: readonly string[];
}

/** What of a claimant tells for whom it answers. */
export interface Claimant {
  readonly kind: string;
  /** For whom it speaks by an editor's setting. */
  readonly speaksFor?: string | null;
}

/** The claimant of an id; undefined when it is not known. */
export type ClaimantOf = (id: string) => Claimant | undefined;

/**
 * Whether a claim may supersede or retract an earlier one.
 *
 * Allowed is whoever made the earlier claim, and whoever answers for all of the parties that answered for it: one
 * spokesperson may correct another of the same State, one signatory may not take back a joint statement.
 */
export function maySucceed(later: Utterance, earlier: Utterance, claimantOf: ClaimantOf): boolean {
  if (later.madeBy === earlier.madeBy) return true;
  const answering = answeringFor(later, claimantOf);
  return answeringFor(earlier, claimantOf).every((party) => answering.includes(party));
}

/**
 * Who answers for a claim's words (docs/model.md, Claim: parties), except that an unnamed speaker answers for nobody else: the
 * State to which it is said to belong cannot take its words back.
 */
function answeringFor({ madeBy, onBehalfOf = [] }: Utterance, claimantOf: ClaimantOf): readonly string[] {
  if (onBehalfOf.length > 0) return onBehalfOf;
  const claimant = claimantOf(madeBy);
  return claimant?.kind === UNNAMED_SPEAKER ? [madeBy] : [claimant?.speaksFor ?? madeBy];
}
