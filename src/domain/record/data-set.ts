import type { ClaimRecord } from './claim';
import type { EntityRecord } from './entity';
import type { ErrorCode } from '../../base/errors';
import { fieldsOf, property } from './fields';
import type { RelationRecord } from './relation';
import type { SourceRecord } from './source';

/** The description of a data set: dataset.yaml. */
export interface DataSetHeader {
  readonly id: string;
  readonly title: string;
  /** A semantic version. */
  readonly version: string;
  readonly date: string;
  readonly licence: string;
  readonly attribution: string;
  readonly notice: string;
  readonly languages: readonly string[];
}

/** Every field of a header. */
export const HEADER_FIELDS = fieldsOf<DataSetHeader>({
  id: property('string'),
  title: property('string'),
  version: property('string'),
  date: property('string'),
  licence: property('string'),
  attribution: property('string'),
  notice: property('string'),
  languages: property('string[]'),
});

/** The four kinds of record, in the order in which they refer to each other. */
export const RECORD_KINDS = Object.freeze(['source', 'entity', 'relation', 'claim'] as const);
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How many records of each kind there are. */
export type RecordCounts = Readonly<Record<RecordKind, number>>;

/** The largest number of records in a data set: one transaction holds no more (docs/model.md, Runs). */
export const MOST_RECORDS = 20_000;

/** The records of a data set. */
export interface DataSetRecords {
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** A data set that was read from its files and whose form is valid. */
export interface DataSet extends DataSetRecords {
  readonly header: DataSetHeader;
}

/** Where in a file a record or field stands. */
export interface Place {
  /** Relative to the data-set folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The places of the records that were read; of any other record an empty file and line 0. */
export interface RecordPlaces {
  /** The place of a dotted field of a record (the very object that was read), or of the nearest field that contains it. */
  readonly placeOf: (record: object, field: string) => Place;
}

/** One thing wrong with one record: place, code, what was found, and the way out. */
export interface RecordFault {
  readonly file: string;
  readonly line: number;
  /** Id of the record; empty when it cannot be read. */
  readonly record: string;
  /** Dotted path inside the record, `participants.0.entity`; empty for the record as a whole. */
  readonly field: string;
  readonly code: ErrorCode;
  readonly found: string;
  readonly hint: string;
  /** The other record of a conflict. */
  readonly other?: string;
}

/** A data set that is loaded in the graph. */
export interface LoadedDataSet extends DataSetHeader {
  /** Loaded with --draft: the content may differ from the published version. */
  readonly draft: boolean;
  /** SHA-256 over the canonical records, hex. */
  readonly contentHash: string;
  /** The run that last changed it. */
  readonly run: number;
}
