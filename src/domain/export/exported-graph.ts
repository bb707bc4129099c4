import type { LoadedDataSet, RecordCounts, RecordKind } from '../record/data-set';
import type { WalkedRelation } from '../record/hops';
import type { LinkType, NodeLabel } from './graph-model';
import type { Properties, PropertyRow } from './property-row';

/** A node that hangs on a record: a name, an identifier, a former id. */
export interface ExportedDetail {
  readonly label: 'Name' | 'Identifier' | 'FormerId';
  readonly properties: PropertyRow;
}

/** A link that a record owns. */
export interface ExportedLink {
  readonly type: LinkType;
  /** The other end: its label and id. */
  readonly label: NodeLabel;
  readonly id: string;
  /** Leads to the record rather than away from it: PARTICIPATES_IN alone. */
  readonly inward: boolean;
  readonly properties: PropertyRow;
}

/** A record with everything that it owns, as the graph holds it. */
export interface ExportedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** Of an entity, the label of its kind; null for other records. */
  readonly kindLabel: string | null;
  /** Includes `id`. */
  readonly properties: PropertyRow;
  readonly details: readonly ExportedDetail[];
  /** By type in the order of LINK_TYPES, then by ordinal, then by the other end's id. */
  readonly links: readonly ExportedLink[];
}

/** How much of a record is read: all that the graph holds of it, or what a data set says, without what is derived from it. */
export type RecordExtent = 'WHOLE' | 'DECLARED';

/** What records are read for. */
export interface RecordMaker<T> {
  /** Some of what is derived may be there even where only what is declared was asked for. */
  readonly extent: RecordExtent;
  readonly make: (record: ExportedRecord) => T;
}

/** A relation with nothing but what tells who is whose neighbour. */
export interface ExportedParticipations extends WalkedRelation {
  readonly id: string;
  readonly type: string;
  /** Whether each of `participants` is denied. */
  readonly denied: readonly boolean[];
}

/** How many claims were made about a relation by the day of the export, those that were ended since among them. */
export interface ClaimCounts {
  readonly claims: number;
  /** Of them, those that affirm what they are about, whichever aspect of the relation it is. */
  readonly affirming: number;
  readonly denying: number;
}

/**
 * What an export is written from: one run of the graph, whole or cropped.
 *
 * Under `saidBy` the derived fields of relations and participations are already those of that day, and claims that
 * count only later are not there.
 */
export interface ExportedGraph {
  /** Of the Graph node: run, ruleSet, vocabularyHash, migration. */
  readonly graph: Properties;
  /** The data sets of which something is there, by id. */
  readonly dataSets: readonly LoadedDataSet[];
  readonly counts: RecordCounts;
  /** Whether something was left out of what the graph holds. */
  readonly cropped: boolean;
  /** What was asked, in the words of the command line, in a fixed order; empty for the whole graph. */
  readonly options: readonly string[];
  /** SHA-256 over format, shape and options, hex. */
  readonly queryHash: string;
  /**
   * The records of a kind in pages, in the code-point order of their ids, each made what it is read for as it comes in;
   * may be asked several times.
   *
   * Pages are read ahead, so that `make` is called in any order and must not depend on it: what it gives waits for its
   * turn. A text is quick to keep, a record of fifty values is not. Throws RUN_MOVED when the graph was changed
   * meanwhile, and stops when the scope's signal is aborted.
   */
  records<T>(kind: RecordKind, make: RecordMaker<T>): AsyncIterable<readonly T[]>;
  /** Who takes part in the relations of `records('relation')`, in their order; throws and stops as `records` does. */
  participations(): AsyncIterable<readonly ExportedParticipations[]>;
  /** How many claims there are about the relations of `records('relation')`, in their order and in the same pages. */
  claimCounts(): AsyncIterable<readonly ClaimCounts[]>;
}

/** A piece of an export: the file that it belongs to, empty for formats of one file, and the text to append. */
export interface ExportChunk {
  readonly file: string;
  readonly text: string;
}
