import type { Access } from '../../domain/record/claim';
import type { DataSetRecords } from '../../domain/record/data-set';
import type { Identifier } from '../../domain/record/entity';
import type { Derivation, SourceKind } from '../../domain/record/source';
import type { Stored } from '../../domain/record/stored';
import {
  identifierSlot,
  type ClaimFacts,
  type EntityFacts,
  type ForeignRecords,
  type RelationFacts,
  type SourceFacts,
} from '../../domain/validation/foreign-records';
import { referencesOf } from '../../domain/validation/references';
import { present, readBases } from '../claim/claim-row';
import { closureOf } from '../neo4j/closure';
import type { Transaction } from '../neo4j/database';

/** The ids and identifiers that are looked up in other data sets. */
interface LookUp {
  readonly dataSet: string;
  readonly ids: readonly string[];
  readonly identifiers: readonly Identifier[];
}

/**
 * The records of other data sets whose ids the records have or refer to, and all records that those lead to.
 *
 * References are followed over `derivedFrom`, `partOf`, `basedOn`, `supersedes` and `retracts`, because a circle may
 * lead through another data set.
 */
export async function readForeignRecords(
  transaction: Transaction,
  dataSet: string,
  records: DataSetRecords,
): Promise<ForeignRecords> {
  const lookUp = lookUpOf(dataSet, records);
  return {
    sources: await readSources(transaction, lookUp),
    entities: await readEntities(transaction, lookUp),
    relations: await readRelations(transaction, lookUp),
    claims: await readClaims(transaction, lookUp),
    identifiers: await readIdentifiers(transaction, lookUp),
    formerIds: await readFormerIds(transaction, lookUp),
  };
}

function lookUpOf(dataSet: string, records: DataSetRecords): LookUp {
  const ids = new Set<string>();
  for (const { record, references } of referencesOf(records)) {
    ids.add(record.id);
    for (const { id } of references) ids.add(id);
  }
  for (const { formerIds } of records.entities) for (const id of formerIds ?? []) ids.add(id);
  const identifiers = records.entities.flatMap((entity) => entity.identifiers ?? []);
  return { dataSet, ids: [...ids].sort(), identifiers };
}

type SourceRow = Pick<SourceFacts, 'id'> & {
  readonly kind: SourceKind;
  readonly published: string | null;
  readonly derivedFrom: readonly string[];
  readonly how: readonly Derivation[];
};

async function readSources(transaction: Transaction, lookUp: LookUp): Promise<ReadonlyMap<string, SourceFacts>> {
  const found = new Map<string, SourceFacts>();
  await closureOf(lookUp.ids, async (ids) => {
    const { dataSet } = lookUp;
    const rows = await transaction.run<SourceRow>('data-set/foreign-sources', { ids, dataSet });
    for (const { id, kind, published, derivedFrom, how } of rows) {
      const roots = derivedFrom.map((source, index) => ({ source, how: how[index] ?? 'SUMMARY' }));
      found.set(id, { id, kind, ...present({ published }), derivedFrom: roots });
    }
    return rows.flatMap(({ derivedFrom }) => derivedFrom);
  });
  return found;
}

async function readEntities(transaction: Transaction, lookUp: LookUp): Promise<ReadonlyMap<string, EntityFacts>> {
  const { ids, dataSet } = lookUp;
  const rows = await transaction.run<Stored<EntityFacts>>('data-set/foreign-entities', { ids, dataSet });
  return new Map(rows.map((row) => [row.id, present(row)]));
}

async function readRelations(transaction: Transaction, lookUp: LookUp): Promise<ReadonlyMap<string, RelationFacts>> {
  const found = new Map<string, RelationFacts>();
  await closureOf(lookUp.ids, async (ids) => {
    const { dataSet } = lookUp;
    const rows = await transaction.run<Stored<RelationFacts>>('data-set/foreign-relations', { ids, dataSet });
    for (const row of rows) found.set(row.id, present(row));
    return rows.flatMap(({ partOf }) => partOf ?? []);
  });
  return found;
}

type ClaimRow = Required<Omit<ClaimFacts, 'basedOn'>> & {
  readonly bases: readonly string[];
  readonly accesses: readonly Access[];
};

async function readClaims(transaction: Transaction, lookUp: LookUp): Promise<ReadonlyMap<string, ClaimFacts>> {
  const found = new Map<string, ClaimFacts>();
  await closureOf(lookUp.ids, async (ids) => {
    const { dataSet } = lookUp;
    const rows = await transaction.run<ClaimRow>('data-set/foreign-claims', { ids, dataSet });
    for (const { bases, accesses, ...facts } of rows) {
      found.set(facts.id, { ...facts, basedOn: readBases(bases, accesses) });
    }
    return rows.flatMap(({ bases, supersedes, retracts }) => [...bases, ...supersedes, ...retracts]);
  });
  return found;
}

async function readIdentifiers(transaction: Transaction, lookUp: LookUp): Promise<ReadonlyMap<string, string>> {
  const { identifiers, dataSet } = lookUp;
  const rows = await transaction.run<Identifier & { entity: string }>('data-set/foreign-identifiers', {
    identifiers,
    dataSet,
  });
  return new Map(rows.map(({ scheme, value, entity }) => [identifierSlot(scheme, value), entity]));
}

async function readFormerIds(transaction: Transaction, lookUp: LookUp): Promise<ReadonlyMap<string, string>> {
  const { ids, dataSet } = lookUp;
  const rows = await transaction.run<{ formerId: string; entity: string }>('data-set/foreign-former-ids', {
    ids,
    dataSet,
  });
  return new Map(rows.map(({ formerId, entity }) => [formerId, entity]));
}
