import type { LoadedDataSet, RecordCounts, RecordKind } from '../record/data-set';
import type { DetailLabel } from '../record/fields';
import type { WalkedRelation } from '../record/hops';
import type { NodeLabel } from './graph-model';
import type { LinkType } from '../record/links';
import type { PropertyRow } from './property-row';
import type { Properties } from '../record/properties';

/** A node that belongs to an entity: a name, an identifier, a former id. */
export interface ExportedDetail {
  readonly label: DetailLabel;
  readonly properties: PropertyRow;
}

/** A link that a record owns. */
export interface ExportedLink {
  readonly type: LinkType;
  /** The other end: its label and id. */
  readonly label: NodeLabel;
  readonly id: string;
  /** True when the link leads to its record rather than away from it: only PARTICIPATES_IN does. */
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

/** How much of a record is read: WHOLE is all that the graph holds, DECLARED is only what its data set says. */
export type RecordExtent = 'WHOLE' | 'DECLARED';

/** What records are read for. */
export interface RecordMaker<T> {
  /** DECLARED may still bring some derived links. */
  readonly extent: RecordExtent;
  readonly make: (record: ExportedRecord) => T;
}

/** The participants of a relation, with what decides who is whose neighbour. */
export interface ExportedParticipations extends WalkedRelation {
  readonly id: string;
  readonly type: string;
  /** Whether each of `participants` is denied. */
  readonly denied: readonly boolean[];
}

/** How many claims were made about a relation by the day of the export, including claims that have ended since. */
export interface ClaimCounts {
  readonly claims: number;
  /** Claims among them that affirm something about the relation, in any aspect. */
  readonly affirming: number;
  readonly denying: number;
}

/**
 * The graph that an export is written from: one run, whole or cropped.
 *
 * Under `saidBy`, relations and participations already have the derived fields of that day, and claims that count only
 * later are left out.
 */
export interface ExportedGraph {
  /** Of the Graph node: run, ruleSet, vocabularyHash, migration. */
  readonly graph: Properties;
  /** The data sets of which something is there, by id. */
  readonly dataSets: readonly LoadedDataSet[];
  readonly counts: RecordCounts;
  /** Whether something was left out of what the graph holds. */
  readonly cropped: boolean;
  /** Scope and conditions as options of the command line, in a fixed order; empty for the whole graph. */
  readonly options: readonly string[];
  /** SHA-256 over format, shape and options, hex. */
  readonly queryHash: string;
  /**
   * The records of a kind in pages, in the code-point order of their ids; may be asked several times.
   *
   * `make` turns each record into what is kept of it as soon as it is read. Pages are read ahead, so `make` is called in
   * any order and must not depend on it. It should give a text where it can: records that wait cost more memory. Throws
   * RUN_MOVED when the graph was changed meanwhile, and stops when the scope's signal is aborted.
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
