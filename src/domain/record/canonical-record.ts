import { CLAIM_FIELDS, type ClaimRecord } from './claim';
import { HEADER_FIELDS, type DataSet, type DataSetHeader, type RecordKind } from './data-set';
import { ENTITY_FIELDS, type EntityRecord } from './entity';
import { canonical, type Fields } from './fields';
import { RELATION_FIELDS, type RelationRecord } from './relation';
import { SOURCE_FIELDS, type SourceRecord } from './source';

/** The record of each kind, as a data set gives it. */
export interface RecordOfKind {
  readonly source: SourceRecord;
  readonly entity: EntityRecord;
  readonly relation: RelationRecord;
  readonly claim: ClaimRecord;
}

/** Every field of the records of each kind. */
export const RECORD_FIELDS: { readonly [K in RecordKind]: Fields<RecordOfKind[K]> } = Object.freeze({
  source: SOURCE_FIELDS,
  entity: ENTITY_FIELDS,
  relation: RELATION_FIELDS,
  claim: CLAIM_FIELDS,
});

/**
 * A record in the one form in which it is written: keys in the order of the format, nothing that goes without saying.
 *
 * Left out are empty lists, `authoritative: false`, a `script` that can be read off the letters, and the `measure` of
 * a figure as worded. Titles stand by language and former ids by themselves in code-point order; other lists mean
 * their order. Two records with one canonical form are one record.
 */
export function canonicalRecord<K extends RecordKind>(kind: K, record: RecordOfKind[K]): RecordOfKind[K] {
  return canonical(RECORD_FIELDS[kind], record);
}

/** What a data set says of itself, with its keys in order. */
export function canonicalHeader(header: DataSetHeader): DataSetHeader {
  return canonical(HEADER_FIELDS, header);
}

/** A data set with header and records in canonical form; records stay where they stand in their lists. */
export function canonicalDataSet({ header, sources, entities, relations, claims }: DataSet): DataSet {
  return {
    header: canonicalHeader(header),
    sources: sources.map((source) => canonicalRecord('source', source)),
    entities: entities.map((entity) => canonicalRecord('entity', entity)),
    relations: relations.map((relation) => canonicalRecord('relation', relation)),
    claims: claims.map((claim) => canonicalRecord('claim', claim)),
  };
}
