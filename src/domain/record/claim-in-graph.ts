import type { Access, Claim, Quantity } from './claim';
import type { Ending } from '../status/evidence';
import type { Source, Verification } from './source';
import type { Day } from '../time/time-bounds';

/** A claim as a reader meets it: with the claim that superseded or retracted it. */
export interface ClaimInGraph extends Claim {
  /** The earliest day it may have been said; 0001-01-01 when that is not known. It orders lists of claims. */
  readonly saidMin: Day;
  /** Null while nothing has superseded or retracted it. */
  readonly endedBy: Ending | null;
}

/** A passage in which a claim is read, with its source. */
export interface ReadingInGraph {
  readonly source: Source;
  readonly locator: string | null;
  readonly language: string | null;
  readonly quote: string | null;
  readonly paraphrase: string | null;
  readonly translation: string | null;
  readonly likelihoodText: string | null;
  readonly quantity: Quantity | null;
  readonly verification: Verification | null;
}

/** What a claim rests on: the id of a claim or of a source, and how the claimant came by it. */
export interface BasisInGraph {
  readonly claim: string | null;
  readonly source: string | null;
  readonly access: Access;
}

/** Two claims about one relation that cannot both be right; `first` is the lower id. */
export interface ContradictionInGraph {
  readonly first: string;
  readonly second: string;
  /** The key of the proposition on which they disagree. */
  readonly proposition: string;
}
