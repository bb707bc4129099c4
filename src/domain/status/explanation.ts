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
  /** Live denials of the modality that carried the rule, sorted by id. */
  readonly opposing: readonly string[];
  /** The sets counted as independent origins: a claim and its origins, in the order taken. */
  readonly independentOrigins: readonly OriginSet[];
  readonly caveats: readonly Caveat[];
  /** One English sentence; labels are filled in by the reader's service, `{entity:...}` in braces. */
  readonly sentence: string;
}

/** The origins of one claim taken as independent. */
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
