import { EntenteError } from '../../base/errors';
import { unlimitedScope } from '../../base/request-scope';
import { RULE_SET } from '../../domain/status/rules';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary';
import type { Database } from '../../store/neo4j/database';
import {
  isBasedOn,
  lockGraph,
  raiseRun,
  readGraph,
  type DerivationBasis,
  type GraphNode,
  type GraphReading,
} from '../../store/graph/graph-store';
import { migrate, migrationsOf } from '../../store/graph/migrations';
import { rederiveAll } from './derive-statuses';
import { readGraphState, type GraphState } from './graph-state';

/** The oldest Neo4j whose Cypher our statements are written in. */
const OLDEST_SERVER = Object.freeze([5, 26] as const);

/**
 * Makes a database ready for this code: schema up to date, and everything derived by these rules and this vocabulary.
 *
 * A stranger's data is never touched: every check comes before the first write. Throws EntenteError NEO4J_TOO_OLD,
 * GRAPH_FOREIGN, GRAPH_NEWER_THAN_CODE, NEO4J_UNREACHABLE, NEO4J_AUTH, or TYPE_UNKNOWN as `rederiveAll` does.
 */
export async function prepareGraph(database: Database, vocabulary: Vocabulary): Promise<GraphState> {
  refuseOldServer(await database.serverVersion());
  const reading = await readGraph(database, unlimitedScope('prepare graph'));
  refuseForeign(reading);
  refuseNewer(reading.graph, migrationsOf(database).length);
  const basis = { ruleSet: RULE_SET, vocabularyHash: vocabulary.hash };
  await migrate(database, reading.graph?.migration ?? 0, basis);
  // Read again: a migration may have made it necessary to derive anew.
  const { graph } = await readGraph(database, unlimitedScope('prepare graph'));
  if (!isBasedOn(graph ?? basis, basis)) await rederiveAsRun(database, vocabulary, basis);
  return preparedState(database);
}

function refuseOldServer(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_SERVER;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new EntenteError('NEO4J_TOO_OLD', `Neo4j ${version} answers; 5.26 is the oldest that will do.`);
}

function refuseForeign({ nodes, graph }: GraphReading): void {
  if (graph !== null || nodes === 0) return;
  throw new EntenteError('GRAPH_FOREIGN', `The database holds ${nodes} nodes and no Graph node of ours.`);
}

function refuseNewer(graph: GraphNode | null, migrations: number): void {
  if (graph === null) return;
  if (graph.migration > migrations) {
    const message = `The graph is at migration ${graph.migration}, this code knows ${migrations}.`;
    throw new EntenteError('GRAPH_NEWER_THAN_CODE', message);
  }
  if (graph.ruleSet > RULE_SET) {
    const message = `The graph was derived by rule set ${graph.ruleSet}, this code knows ${RULE_SET}.`;
    throw new EntenteError('GRAPH_NEWER_THAN_CODE', message);
  }
}

/** Behind the lock the basis is looked at again: another process may have done the work meanwhile. */
async function rederiveAsRun(database: Database, vocabulary: Vocabulary, basis: DerivationBasis): Promise<void> {
  await database.write(async (transaction) => {
    const graph = await lockGraph(transaction);
    if (isBasedOn(graph, basis)) return;
    await rederiveAll(transaction, vocabulary);
    await raiseRun(transaction, graph.run + 1, basis);
  });
}

async function preparedState(database: Database): Promise<GraphState> {
  const state = await readGraphState(database);
  if (state === null) throw new Error('a prepared graph has a Graph node');
  return state;
}
