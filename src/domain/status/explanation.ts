import type { Status, Support } from '../record/support';

/** Why a relation has its status at a day: the rule, the claims that carried it, what to keep in mind, and a sentence. */
export interface Explanation {
  readonly day: string;
  readonly support: Support;
  readonly status: Status;
  readonly contested: boolean;
  /** S0 to S11. */
  readonly rule: string;
  /** Claims that made the rule match, sorted by id. */
  readonly supporting: readonly string[];
  /** Live denials of the modality of the supporting affirmations, sorted by id. */
  readonly opposing: readonly string[];
  /** The claims that were counted as independent origins, in the order taken. */
  readonly independentOrigins: readonly OriginSet[];
  readonly caveats: readonly Caveat[];
  /** One English sentence; `{entity:...}` stands for the label of that entity. */
  readonly sentence: string;
}

/** A claim that counts as an independent origin, with its origins. */
export interface OriginSet {
  readonly claim: string;
  readonly origins: readonly string[];
}

/** Something to keep in mind about a status. */
export interface Caveat {
  readonly code: string;
  /** Claims that it is about, sorted. */
  readonly claims: readonly string[];
  readonly text: string;
}
