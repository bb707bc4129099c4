import type { LocalizedText } from '../record/relation';
import type { Explanation } from '../status/explanation';

/** A claim for or against a relation of a path: who said it, when, and where it can be read. */
export interface CitedClaim {
  /** Claim id. */
  readonly claim: string;
  /** The proposition in one sentence. */
  readonly text: string;
  /** Entity id. */
  readonly claimant: string;
  /** Entity ids of those for whom the claimant speaks. */
  readonly onBehalfOf: readonly string[];
  /** EDTF; null when not known. */
  readonly said: string | null;
  /** The first source that it is read in. */
  readonly source: CitedSource;
  /** How many further sources it is read in. */
  readonly furtherSources: number;
}

/** Where a claim can be read. */
export interface CitedSource {
  /** Source id. */
  readonly source: string;
  readonly title: string;
  /** Entity id of the publisher; null where the publisher is no entity of the graph. */
  readonly publisher: string | null;
  /** Name of the publisher where it has no id. */
  readonly publisherText: string | null;
  readonly published: string | null;
  readonly locator: string | null;
}

/** Most claims for, most claims against and most caveats that are shown of a relation. */
export const SHOWN_CLAIMS = 3;

/** Why a relation of a path has its status, with the claims for and against it. */
export interface HopEvidence {
  /** Relation id. */
  readonly relation: string;
  readonly titles: readonly LocalizedText[];
  readonly when: string | null;
  readonly explanation: Explanation;
  /** The first three of `explanation.supporting`. */
  readonly supporting: readonly CitedClaim[];
  /** The first three of `explanation.opposing`. */
  readonly opposing: readonly CitedClaim[];
}
