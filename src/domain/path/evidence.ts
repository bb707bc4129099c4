import type { LocalizedText } from '../record/relation';
import type { Explanation } from '../status/explanation';

/** A claim as the argument of a path cites it: who, when, and where it can be read. */
export interface ClaimArgument {
  /** Claim id. */
  readonly claim: string;
  /** The proposition in one sentence. */
  readonly text: string;
  /** Entity id. */
  readonly claimant: string;
  /** Entity ids of those who answer for the words. */
  readonly onBehalfOf: readonly string[];
  /** EDTF; null when not known. */
  readonly said: string | null;
  /** The first source that it is read in. */
  readonly source: SourceArgument;
  /** How many further sources it is read in. */
  readonly furtherSources: number;
}

/** Where a claim can be read. */
export interface SourceArgument {
  /** Source id. */
  readonly source: string;
  readonly title: string;
  /** Entity id of the publisher, or its name where it is no entity. */
  readonly publisher: string | null;
  readonly publisherText: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly locator: string | null;
}

/** Most claims on either side, and most caveats, that the argument of a relation shows. */
export const SHOWN_CLAIMS = 3;

/** Why a relation of a path has its status, with the claims that carry and oppose it. */
export interface RelationArgument {
  /** Relation id. */
  readonly relation: string;
  readonly titles: readonly LocalizedText[];
  readonly when: string | null;
  readonly explanation: Explanation;
  /** The first three of `explanation.supporting`. */
  readonly supporting: readonly ClaimArgument[];
  /** The first three of `explanation.opposing`. */
  readonly opposing: readonly ClaimArgument[];
}
