import type { ClaimRecord } from './claim';
import type { EntityRecord } from './entity';
import type { ErrorCode } from '../../base/errors';
import { fieldsOf, property } from './fields';
import type { RelationRecord } from './relation';
import type { SourceRecord } from './source';

/** What a data set says of itself: dataset.yaml. */
export interface DataSetHeader {
  readonly id: string;
  readonly title: string;
  /** Semantic version, compared as such. */
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

/** Most records of a data set: what one transaction takes (docs/model.md, Runs). */
export const MOST_RECORDS = 20_000;

/** The records of a data set. */
export interface DataSetRecords {
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** A data set read from its files and found sound in form. */
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

/** Where the records that were read stand; of others it answers an empty file and line 0. */
export interface RecordPlaces {
  /** The place of a dotted field of a record (the object that was read, not a copy), or of the nearest thing above it. */
  readonly placeOf: (record: object, field: string) => Place;
}

/** One thing wrong with one record: place, code, what was found, and the way out. */
export interface RecordFault {
  readonly file: string;
  readonly line: number;
  /** Empty when the record has none that can be read. */
  readonly record: string;
  /** Dotted path inside the record, `participants.0.entity`; empty for the record as a whole. */
  readonly field: string;
  readonly code: ErrorCode;
  readonly found: string;
  readonly hint: string;
  /** The other record of a conflict. */
  readonly other?: string;
}

/** A data set as the graph knows it. */
export interface LoadedDataSet extends DataSetHeader {
  /** Loaded with --draft: the content may differ from what the version promises. */
  readonly draft: boolean;
  /** SHA-256 over the canonical records, hex. */
  readonly contentHash: string;
  /** The run that last changed it. */
  readonly run: number;
}
