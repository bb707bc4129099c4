import type { LoadedDataSet } from '../../domain/record/data-set';
import { unlimitedScope, type RequestScope } from '../../base/request-scope';
import type { Database } from '../../store/neo4j/database';
import { listDataSets } from '../../store/data-set/data-set-store';
import { countNodes, readGraph, type GraphNode, type NodeCounts } from '../../store/graph/graph-store';

/** The state of a graph: its run, its rules and vocabulary, the data sets in it, and how many nodes it has. */
export interface GraphState extends GraphNode {
  readonly dataSets: readonly LoadedDataSet[];
  readonly nodes: NodeCounts;
}

/** Reads the state of the graph; null when the database has no Graph node of ours. Writes nothing. */
export async function readGraphState(
  database: Database,
  scope: RequestScope = unlimitedScope('graph state'),
): Promise<GraphState | null> {
  const { graph } = await readGraph(database, scope);
  if (graph === null) return null;
  const dataSets = await listDataSets(database.reads(scope));
  return { ...graph, dataSets, nodes: await countNodes(database, scope) };
}
