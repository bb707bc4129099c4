import type { ContestedMode, SupportFloor } from '../record/support';
import type { Day } from '../time/time-bounds';
import type { Certainty } from '../time/time-match';

/** What an export can be written as. */
export const EXPORT_FORMATS = Object.freeze(['cypher', 'entente', 'csv-admin', 'graphml'] as const);
/** A format of an export. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What of the graph a Cypher script makes: the four nouns as our own queries read them, or one edge a hop to draw. */
export const EXPORT_SHAPES = Object.freeze(['model', 'direct'] as const);
/** A shape of a Cypher export. */
export type ExportShape = (typeof EXPORT_SHAPES)[number];

/** Most hops of a scope around entities. */
export const MOST_SCOPE_HOPS = 8;

/** Most ids that a scope names: they all stand in the header of the export. */
export const MOST_SCOPE_IDS = 1_000;

/** Which relations are taken before any condition: all, those around entities, or those named. */
export type ExportScope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'AROUND'; readonly entities: readonly string[]; readonly hops: number }
  | { readonly kind: 'RELATIONS'; readonly relations: readonly string[] };

/** An export as it was asked for, checked and completed. */
export interface ExportQuestion {
  readonly format: ExportFormat;
  /** `model` where the format has no shapes. */
  readonly shape: ExportShape;
  readonly scope: ExportScope;
  /** EDTF; at most one of `at` and `during`. */
  readonly at: string | null;
  readonly during: string | null;
  readonly match: Certainty;
  readonly saidBy: Day | null;
  readonly minSupport: SupportFloor;
  readonly contested: ContestedMode;
  /** BCP 47, of labels; only formats and shapes that write labels take it. */
  readonly lang: string;
  /** Writes this data set alone and whole; null takes the graph. */
  readonly dataSet: string | null;
}

/** Whether everything there is was asked for: no scope, no condition. */
export function isWhole(question: ExportQuestion): boolean {
  return (
    question.scope.kind === 'ALL' &&
    question.at === null &&
    question.during === null &&
    question.saidBy === null &&
    question.minSupport === 'ANY' &&
    question.contested === 'FLAG'
  );
}
