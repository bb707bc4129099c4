import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import { closureOf } from '../neo4j/closure';
import type { Transaction } from '../neo4j/database';

/** Ids of records that a load adds, changes or withdraws, by kind. */
export interface TouchedRecords {
  readonly sources: readonly string[];
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly claims: readonly string[];
}

/** What has to be derived again. */
export interface TouchedGraph {
  readonly relations: ReadonlySet<string>;
  /** Entities whose neighbours may have changed. */
  readonly entities: ReadonlySet<string>;
}

/**
 * The relations and entities whose derived fields may depend on the records.
 *
 * It may give more than necessary, never less. It is asked before the records are written and again afterwards,
 * because each state has links that the other lacks:
 * entities - the claims they make; sources - those made of them, and the claims that are read in them or rest on
 * them; claims - those that rest on them and those they end, then the relations they are about or reach; classes -
 * the relations that they may take in; structural ties - every relation of which a claim names a place.
 */
export async function readTouched(
  transaction: Transaction,
  records: TouchedRecords,
  vocabulary: Pick<Vocabulary, 'relationTypes'>,
): Promise<TouchedGraph> {
  const claims = await touchedClaims(transaction, records);
  const direct = await listOf(transaction, 'derive/relations-of-claims', { claims });
  const relations = new Set([...records.relations, ...direct]);
  for (const id of await listOf(transaction, 'derive/relations-of-classes', { relations: [...relations] })) {
    relations.add(id);
  }
  const structural = [...vocabulary.relationTypes.values()].filter((type) => type.structural).map(({ code }) => code);
  const ties = await listOf(transaction, 'derive/relations-of-types', { relations: [...relations], types: structural });
  if (ties.length > 0) {
    for (const id of await listOf(transaction, 'derive/relations-with-places', {})) relations.add(id);
  }
  const participants = await listOf(transaction, 'derive/participants-of', { relations: [...relations] });
  return { relations, entities: new Set([...records.entities, ...participants]) };
}

/** The whole graph: a change of rules or vocabulary touches all of it. */
export async function readWhole(transaction: Transaction): Promise<TouchedGraph> {
  return {
    relations: new Set(await listOf(transaction, 'derive/list-relations', {})),
    entities: new Set(await listOf(transaction, 'derive/list-entities', {})),
  };
}

/** The union of two sets of touched records. */
export function unite(one: TouchedGraph, other: TouchedGraph): TouchedGraph {
  return {
    relations: new Set([...one.relations, ...other.relations]),
    entities: new Set([...one.entities, ...other.entities]),
  };
}

async function touchedClaims(transaction: Transaction, records: TouchedRecords): Promise<readonly string[]> {
  const sources = await closureOf(records.sources, (frontier) =>
    listOf(transaction, 'derive/sources-made-of', { sources: frontier }),
  );
  const read = await listOf(transaction, 'derive/claims-of-sources', { sources: [...sources] });
  const made = await listOf(transaction, 'derive/claims-of-entities', { entities: records.entities });
  const claims = await closureOf([...records.claims, ...read, ...made], (frontier) =>
    listOf(transaction, 'derive/claims-after-claims', { claims: frontier }),
  );
  return [...claims];
}

/** The one column of a statement's rows. Sends nothing where a list in the parameters is empty. */
async function listOf(
  transaction: Transaction,
  statement: string,
  parameters: Readonly<Record<string, readonly string[]>>,
): Promise<readonly string[]> {
  const lists = Object.values(parameters);
  if (lists.some((list) => list.length === 0)) return [];
  const rows = await transaction.run<Readonly<Record<string, string>>>(statement, parameters);
  return rows.flatMap((row) => Object.values(row));
}
