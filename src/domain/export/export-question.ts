import type { ContestedMode, SupportFloor } from '../record/support';
import type { Day } from '../time/time-bounds';
import type { Certainty } from '../time/time-match';

/** What an export can be written as. */
export const EXPORT_FORMATS = Object.freeze(['cypher', 'entente', 'csv-admin', 'graphml'] as const);
/** A format of an export. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a Cypher script writes: `model` is the graph as our queries read it, `direct` is one edge for each hop, to draw. */
export const EXPORT_SHAPES = Object.freeze(['model', 'direct'] as const);
/** A shape of a Cypher export. */
export type ExportShape = (typeof EXPORT_SHAPES)[number];

/** Most hops of a scope around entities. */
export const MOST_SCOPE_HOPS = 8;

/** Most ids that a scope may name; the header of the export lists them all. */
export const MOST_SCOPE_IDS = 1_000;

/** Which relations the conditions choose from: all, those around entities, or those named. */
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

/** Whether a question has no scope and no condition. */
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
