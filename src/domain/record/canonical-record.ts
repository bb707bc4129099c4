import { CLAIM_FIELDS, type ClaimRecord } from './claim';
import { HEADER_FIELDS, type DataSet, type DataSetHeader, type RecordKind } from './data-set';
import { ENTITY_FIELDS, type EntityRecord } from './entity';
import { canonical, type Fields } from './fields';
import { RELATION_FIELDS, type RelationRecord } from './relation';
import { SOURCE_FIELDS, type SourceRecord } from './source';

/** The type of record of each kind, as a data set gives it. */
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
 * A record in canonical form: keys in the order of the format, and without defaults.
 *
 * Left out are empty lists, `authoritative: false`, a `script` that the letters of the name already tell, and the
 * `measure` of a figure inside a reading. Titles (by language) and former ids are sorted by code point; all other lists
 * keep their order. Two records with the same canonical form are equal.
 */
export function canonicalRecord<K extends RecordKind>(kind: K, record: RecordOfKind[K]): RecordOfKind[K] {
  return canonical(RECORD_FIELDS[kind], record);
}

/** A header in canonical form. */
export function canonicalHeader(header: DataSetHeader): DataSetHeader {
  return canonical(HEADER_FIELDS, header);
}

/** A data set with header and records in canonical form; the order of the records is kept. */
export function canonicalDataSet({ header, sources, entities, relations, claims }: DataSet): DataSet {
  return {
    header: canonicalHeader(header),
    sources: sources.map((source) => canonicalRecord('source', source)),
    entities: entities.map((entity) => canonicalRecord('entity', entity)),
    relations: relations.map((relation) => canonicalRecord('relation', relation)),
    claims: claims.map((claim) => canonicalRecord('claim', claim)),
  };
}
