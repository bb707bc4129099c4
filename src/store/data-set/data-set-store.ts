import { byId } from '../../base/order';
import type { DataSetHeader, DataSetRecords, LoadedDataSet, RecordKind } from '../../domain/record/data-set';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { Transaction } from '../neo4j/database';
import { kindLabel } from '../../domain/vocabulary/kind-label';
import { linkRows } from './link-rows';
import {
  claimRow,
  entityRow,
  formerIdRows,
  identifierRows,
  nameRows,
  relationRow,
  sourceRow,
  type Ownership,
} from './record-rows';
import { writeRows } from '../neo4j/write-rows';

/** The loaded data sets, by id. */
export async function listDataSets(transaction: Transaction): Promise<readonly LoadedDataSet[]> {
  return transaction.run<LoadedDataSet>('data-set/list');
}

/** What tells whether an edition changes a record. */
export interface StoredRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly hash: string;
}

/** The records of a data set. */
export async function listRecords(transaction: Transaction, dataSet: string): Promise<readonly StoredRecord[]> {
  return transaction.run<StoredRecord>('data-set/list-hashes', { dataSet });
}

/** A reference from a record of another data set (`other`) to a record of this one. */
export interface ForeignReference {
  readonly id: string;
  readonly other: string;
}

/** The references of other data sets to the given records, sorted by id, then by the referring record. */
export async function listForeignReferences(
  transaction: Transaction,
  dataSet: string,
  ids: readonly string[],
): Promise<readonly ForeignReference[]> {
  return ids.length === 0 ? [] : transaction.run<ForeignReference>('data-set/list-references', { dataSet, ids });
}

/** Removes records with all their links. */
export async function withdrawRecords(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run('data-set/withdraw', { ids });
}

/** Removes names, identifiers and links of records that are about to be written again. */
export async function clearRecords(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run('data-set/clear', { ids });
}

/** How records are written: for which data set, run and time. */
export interface WriteOrder {
  readonly dataSet: string;
  readonly vocabulary: Pick<Vocabulary, 'entityKinds'>;
  /** Hash by record id. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly run: number;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
}

/**
 * Writes new and changed records with their details and links, sorted by id. Changed records must have been cleared.
 *
 * Does not touch derived properties. Throws Error when the end of a link is missing.
 */
export async function writeRecords(
  transaction: Transaction,
  unordered: DataSetRecords,
  order: WriteOrder,
): Promise<void> {
  const records = sortedById(unordered);
  const { run, recordedAt, vocabulary } = order;
  const own = (id: string): Ownership => ({ dataSet: order.dataSet, hash: order.hashes.get(id) ?? '' });
  const write = (statement: string, rows: readonly object[], more: object = {}): Promise<void> =>
    writeRows(transaction, statement, { rows, ...more });

  await write(
    'data-set/write-sources',
    records.sources.map((source) => sourceRow(source, own(source.id))),
    { run },
  );
  const entities = records.entities.map((each) => entityRow(each, own(each.id), kindLabel(each.kind, vocabulary)));
  await write('data-set/write-entities', entities, { run });
  await write('data-set/write-names', records.entities.flatMap(nameRows));
  await write('data-set/write-identifiers', records.entities.flatMap(identifierRows));
  await write('data-set/write-former-ids', records.entities.flatMap(formerIdRows));
  await write(
    'data-set/write-relations',
    records.relations.map((each) => relationRow(each, own(each.id))),
    { run },
  );
  const claims = records.claims.map((claim) => claimRow(claim, own(claim.id)));
  await write('data-set/write-claims', claims, { run, recordedAt });
  await write('data-set/link', linkRows(records));
}

/** The state of a loaded data set beside its header. */
export type Edition = Pick<LoadedDataSet, 'draft' | 'contentHash' | 'run'>;

/** Writes the header of a data set. */
export async function writeHeader(transaction: Transaction, header: DataSetHeader, edition: Edition): Promise<void> {
  const { id, ...properties } = header;
  const { run, draft, contentHash } = edition;
  await transaction.run('data-set/write-header', { id, run, properties: { ...properties, draft, contentHash } });
}

function sortedById({ sources, entities, relations, claims }: DataSetRecords): DataSetRecords {
  return {
    sources: [...sources].sort(byId),
    entities: [...entities].sort(byId),
    relations: [...relations].sort(byId),
    claims: [...claims].sort(byId),
  };
}
