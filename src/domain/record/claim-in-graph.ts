import type { Basis, Claim, Reading } from './claim';
import type { Ending } from '../status/evidence';
import type { Source } from './source';
import type { Stored } from './stored';
import type { Day } from '../time/time-bounds';

/** A claim with the claim that superseded or retracted it. */
export interface ClaimInGraph extends Claim {
  /** The earliest day on which it may have been said; 0001-01-01 when unknown. Lists of claims are sorted by it. */
  readonly saidMin: Day;
  /** Null while nothing has superseded or retracted it. */
  readonly endedBy: Ending | null;
}

/** A passage in which a claim is read, with its source. */
export interface ReadingInGraph extends Omit<Stored<Reading>, 'source'> {
  readonly source: Source;
}

/** What a claim rests on: the id of a claim or of a source, and how the claimant came by it. */
export type BasisInGraph = Stored<Basis>;

/** Two claims about one relation that cannot both be right; `first` is the lower id. */
export interface ContradictionInGraph {
  readonly first: string;
  readonly second: string;
  /** The key of the proposition on which they disagree. */
  readonly proposition: string;
}
