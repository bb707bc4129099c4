import type { RequestScope } from '../../base/request-scope';
import type { Database, Transaction } from '../neo4j/database';
import type { Nullable } from '../neo4j/rows';

/** The Graph node, of which there is one: the run of the graph, and by which rules and vocabulary it was derived. */
export interface GraphNode {
  /** Raised by every load and by every derivation of the whole graph; 0 before the first. */
  readonly run: number;
  /** Number of the last migration that was applied. */
  readonly migration: number;
  readonly ruleSet: number;
  readonly vocabularyHash: string;
}

/** The rules and vocabulary of a derivation; part of the Graph node. */
export type DerivationBasis = Pick<GraphNode, 'ruleSet' | 'vocabularyHash'>;

/** What a database holds before anything of ours is used. */
export interface GraphReading {
  /** Nodes of any kind, ours or not. */
  readonly nodes: number;
  /** Null when the database has no Graph node of ours. */
  readonly graph: GraphNode | null;
}

/** Reads the Graph node, and how many nodes there are. */
export async function readGraph(database: Database, scope: RequestScope): Promise<GraphReading> {
  const [row] = await database.read<Nullable<GraphNode> & { nodes: number }>('graph/read-state', {}, scope);
  if (row === undefined) throw new Error('graph/read-state gives one row');
  const { nodes, run, migration, ruleSet, vocabularyHash } = row;
  if (run === null || migration === null || ruleSet === null || vocabularyHash === null) return { nodes, graph: null };
  return { nodes, graph: { run, migration, ruleSet, vocabularyHash } };
}

/** Whether two derivations follow the same rules and vocabulary. */
export function isBasedOn(one: DerivationBasis, other: DerivationBasis): boolean {
  return one.ruleSet === other.ruleSet && one.vocabularyHash === other.vocabularyHash;
}

/** The Graph node as read behind its lock. */
export type LockedGraph = Omit<GraphNode, 'migration'>;

/**
 * Makes every other writer wait until this transaction ends, and reads the Graph node behind the lock.
 *
 * Throws Error when there is none: `prepareGraph` makes it.
 */
export async function lockGraph(transaction: Transaction): Promise<LockedGraph> {
  const [row] = await transaction.run<LockedGraph>('graph/lock');
  if (row === undefined) throw new Error('the database has no Graph node: prepare the graph first');
  return row;
}

/** Writes the number of the run that this transaction makes. */
export async function raiseRun(transaction: Transaction, run: number, basis: DerivationBasis): Promise<void> {
  await transaction.run('graph/raise-run', { run, ...basis });
}

/** The labels of the model whose nodes are counted. */
export const COUNTED_LABELS = Object.freeze([
  'Source',
  'Entity',
  'Name',
  'Identifier',
  'FormerId',
  'Relation',
  'Claim',
] as const);

/** Nodes by label, of the labels of the model. */
export type NodeCounts = Readonly<Record<(typeof COUNTED_LABELS)[number], number>>;

/** Counts nodes by label; 0 for a label that the database has never seen. */
export async function countNodes(database: Database, scope: RequestScope): Promise<NodeCounts> {
  const rows = await database.read<{ label: string; nodes: number }>('graph/count-nodes', {}, scope);
  const counted = new Map(rows.map(({ label, nodes }) => [label, nodes]));
  return Object.fromEntries(COUNTED_LABELS.map((label) => [label, counted.get(label) ?? 0])) as NodeCounts;
}
