import type { Status, Support, SupportStep } from './support';
import type { TimeBounds } from '../time/time-bounds';

/** One entity in one role. */
export interface Participation {
  readonly role: string;
  readonly entity: string;
}

/** A text in one language (BCP 47). */
export interface LocalizedText {
  readonly lang: string;
  readonly text: string;
}

/** A relation as a data set gives it. */
export interface RelationRecord {
  readonly id: string;
  readonly type: string;
  /** By language tag. */
  readonly title: Readonly<Record<string, string>>;
  /** EDTF; absent means that no time is known. */
  readonly when?: string;
  readonly participants: readonly Participation[];
  /** A class of relations ("any arms export by X to Y") rather than one. */
  readonly generic: boolean;
  readonly partOf?: string;
}

/** What the deriving service knows of a relation, and nobody else writes. */
export interface DerivedStatus {
  readonly support: Support;
  readonly supportRank: number;
  readonly contested: boolean;
  readonly status: Status;
  /** The rule of rule set 1 that matched: S0 to S11. */
  readonly rule: string;
  /** Independent origins among the stated claims: a lower bound. */
  readonly origins: number;
  /** How support went with the days; element 0 is day 0001-01-01 with rank 0. */
  readonly steps: readonly SupportStep[];
}

/** A relation as the graph holds it; participants are loaded apart. */
export interface Relation extends DerivedStatus {
  readonly id: string;
  readonly type: string;
  readonly titles: readonly LocalizedText[];
  readonly when: string | null;
  readonly bounds: TimeBounds;
  readonly generic: boolean;
  readonly partOf: string | null;
  readonly dataSet: string;
}
