import { RECORD_FIELDS, type RecordOfKind } from '../../domain/record/canonical-record';
import type { DataSetRecords, RecordKind } from '../../domain/record/data-set';
import { linksOf, type WrittenProperties } from '../../domain/record/fields';
import { INWARD_LINK, type LinkType } from '../../domain/record/links';

/** A link to write between two records; its type travels as a parameter. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  /** Position in the record's list; null where the field is no list. */
  readonly ordinal: number | null;
  readonly properties: WrittenProperties;
}

/** Every link that the records hold, record by record. */
export function linkRows({ sources, entities, relations, claims }: DataSetRecords): readonly LinkRow[] {
  return [
    ...rowsOf('source', sources),
    ...rowsOf('entity', entities),
    ...rowsOf('relation', relations),
    ...rowsOf('claim', claims),
  ];
}

function rowsOf<K extends RecordKind>(kind: K, records: readonly RecordOfKind[K][]): readonly LinkRow[] {
  return records.flatMap((record) =>
    linksOf(RECORD_FIELDS[kind], record).map(({ type, id, ordinal, properties }) => {
      const ends = type === INWARD_LINK ? { from: id, to: record.id } : { from: record.id, to: id };
      return { ...ends, type, ordinal, properties };
    }),
  );
}
