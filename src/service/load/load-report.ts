import type { RecordFault, RecordKind } from '../../domain/record/data-set';
import type { Status } from '../../domain/record/support';

/** Records of each kind. */
export type RecordCounts = Readonly<Record<RecordKind, number>>;

/** What a load did. */
export interface LoadReport {
  readonly dataSet: string;
  readonly version: string;
  readonly draft: boolean;
  /** LOADED: written as a new run. UNCHANGED: the same edition was there already, and nothing was written. */
  readonly outcome: 'LOADED' | 'UNCHANGED';
  /** The run that it made, or the one that had brought the edition that was found. */
  readonly run: number;
  readonly added: RecordCounts;
  /** Corrected under their ids. */
  readonly changed: RecordCounts;
  readonly unchanged: RecordCounts;
  readonly withdrawn: RecordCounts;
  readonly warnings: readonly RecordFault[];
  readonly statuses: StatusChanges;
  /** Milliseconds, whole and by stage. */
  readonly milliseconds: LoadTimes;
}

/** A relation that was there before, and whose status is another now. */
export interface StatusChange {
  readonly relation: string;
  readonly before: Status;
  readonly after: Status;
}

/** The changes of status that a load brought to relations that were there before. */
export interface StatusChanges {
  readonly total: number;
  /** The first hundred, by relation id. */
  readonly listed: readonly StatusChange[];
}

/** How long a load took, in milliseconds. */
export interface LoadTimes {
  readonly total: number;
  /** By stage, in the order of the stages. */
  readonly stages: Readonly<Record<string, number>>;
}

/** No change of status. */
export const NO_STATUS_CHANGES: StatusChanges = Object.freeze({ total: 0, listed: Object.freeze([]) });

/** No records. */
export const NO_RECORDS: RecordCounts = Object.freeze({ source: 0, entity: 0, relation: 0, claim: 0 });
