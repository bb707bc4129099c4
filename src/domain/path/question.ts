import type { ContestedMode, SupportFloor } from '../record/support';
import type { Day } from '../time/time-bounds';
import type { TimeBox } from '../time/time-box';
import type { Certainty, WindowMatch } from '../time/time-match';
import type { RelationCategory } from '../vocabulary/vocabulary';

/** How a hop is walked: OUT from its `from` role to its `to` role, IN the other way. A symmetric hop meets both. */
export const PATH_DIRECTIONS = Object.freeze(['ANY', 'OUT', 'IN'] as const);
export type PathDirection = (typeof PATH_DIRECTIONS)[number];

/** Which path is better: the one of lower cost by table `balanced-1`, or the one with fewer hops. */
export const PATH_OBJECTIVES = Object.freeze(['BALANCED', 'FEWEST_HOPS'] as const);
export type PathObjective = (typeof PATH_OBJECTIVES)[number];

/** A path question as asked. Null and absent mean the default. A relation meets one value of a list, and every field. */
export interface PathQuestion {
  /** 1 to 100 ends: an id, an identifier value, or an exact name in any script. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly types?: readonly string[] | null;
  readonly categories?: readonly RelationCategory[] | null;
  /** Both participants of a hop hold one of these roles. */
  readonly roles?: readonly string[] | null;
  readonly direction?: PathDirection | null;
  /** Kinds that an entity between the ends may have; the ends may have any. */
  readonly throughKinds?: readonly string[] | null;
  /** Ids of entities that are not walked through. */
  readonly avoid?: readonly string[] | null;
  /** EDTF; not with `during`. */
  readonly at?: string | null;
  /** EDTF; not with `at`. */
  readonly during?: string | null;
  readonly window?: WindowMatch | null;
  readonly match?: Certainty | null;
  /** Support is read as it was said by the end of this day. */
  readonly saidBy?: Day | null;
  readonly minSupport?: SupportFloor | null;
  readonly contested?: ContestedMode | null;
  /** Least number of independent origins. */
  readonly minOrigins?: number | null;
  readonly objective?: PathObjective | null;
  /** 1 to 8. */
  readonly maxHops?: number | null;
}

/** The question that was answered: ends as ids, every default filled in. Null: no condition. */
export interface EffectiveQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly types: readonly string[] | null;
  readonly categories: readonly RelationCategory[] | null;
  readonly roles: readonly string[] | null;
  readonly direction: PathDirection;
  readonly throughKinds: readonly string[] | null;
  readonly avoid: readonly string[];
  readonly at: string | null;
  readonly during: string | null;
  readonly window: WindowMatch;
  readonly match: Certainty;
  readonly saidBy: Day | null;
  readonly minSupport: SupportFloor;
  readonly contested: ContestedMode;
  readonly minOrigins: number;
  readonly objective: PathObjective;
  readonly maxHops: number;
}

/** An effective question whose time is read: what the search works with, and the statement that proves its answer. */
export interface PreparedQuestion extends EffectiveQuestion {
  /** What `at` or `during` asks of the days of a relation, under `window` and `match`. */
  readonly time: TimeBox;
}

/** Which page of the answer is wanted. */
export interface PathPage {
  /** 1 to 100. */
  readonly first: number;
  /** `endCursor` of the page before. */
  readonly after?: string | null;
}
