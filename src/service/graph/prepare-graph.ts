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

/** The oldest version of Neo4j that runs our statements. */
const OLDEST_SERVER = Object.freeze([5, 26] as const);

/**
 * Makes a database ready for this version of Entente: its schema is brought up to date, and everything is derived by the
 * present rules and vocabulary.
 *
 * All checks come before the first write, so that data of others is never changed. Throws EntenteError NEO4J_TOO_OLD,
 * GRAPH_FOREIGN, GRAPH_NEWER_THAN_CODE, NEO4J_UNREACHABLE, NEO4J_AUTH, or TYPE_UNKNOWN as `rederiveAll` does.
 */
export async function prepareGraph(database: Database, vocabulary: Vocabulary): Promise<GraphState> {
  refuseOldServer(await database.serverVersion());
  const reading = await readGraph(database, unlimitedScope('prepare graph'));
  refuseForeign(reading);
  refuseNewer(reading.graph, migrationsOf(database).length);
  const basis = { ruleSet: RULE_SET, vocabularyHash: vocabulary.hash };
  await migrate(database, reading.graph?.migration ?? 0, basis);
  // Read again: after some migrations everything must be derived again.
  const { graph } = await readGraph(database, unlimitedScope('prepare graph'));
  if (!isBasedOn(graph ?? basis, basis)) await rederiveAsRun(database, vocabulary, basis);
  return preparedState(database);
}

function refuseOldServer(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_SERVER;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new EntenteError('NEO4J_TOO_OLD', `This is Neo4j ${version}; 5.26 is the oldest version that works.`);
}

function refuseForeign({ nodes, graph }: GraphReading): void {
  if (graph !== null || nodes === 0) return;
  throw new EntenteError('GRAPH_FOREIGN', `The database has ${nodes} nodes, and Entente did not write them.`);
}

function refuseNewer(graph: GraphNode | null, migrations: number): void {
  if (graph === null) return;
  if (graph.migration > migrations) {
    const message = `The graph is at migration ${graph.migration}; this version of Entente knows ${migrations}.`;
    throw new EntenteError('GRAPH_NEWER_THAN_CODE', message);
  }
  if (graph.ruleSet > RULE_SET) {
    const message = `The graph was derived by rule set ${graph.ruleSet}; this version of Entente knows ${RULE_SET}.`;
    throw new EntenteError('GRAPH_NEWER_THAN_CODE', message);
  }
}

/** Checks again after it holds the lock: another process may have done the work in the meantime. */
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
