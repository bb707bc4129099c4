import { join } from 'node:path';
import type { Driver, Plan } from 'neo4j-driver';
import { unlimitedScope } from '../../src/base/request-scope';
import { CYPHER_FOLDER, type Parameters, type Row } from '../../src/store/neo4j/database';
import { givenParameters, readStatements, readTemplates, type Statement } from '../../src/store/neo4j/statements';
import { queryRows, ScratchGraph } from './scratch-graph';
import { scratchServer, seedServer } from './servers';

/** What a test of one statement has at hand. */
export interface StatementTest {
  readonly statement: Statement;
  /** The graph on which it is tried: loads data sets, empties itself. */
  readonly graph: () => ScratchGraph;
  /** Runs the statement under test and gives its rows. */
  readonly rows: <R extends object = Row>(parameters?: Parameters) => Promise<R[]>;
  /** Runs any Cypher, for what a test sets up and looks at. */
  readonly query: (text: string, parameters?: Parameters) => Promise<Row[]>;
}

/**
 * A statement's test: what its header promises is checked against the expanded text and Neo4j's plan, then come the
 * cases, which assert rows.
 *
 * On `scratch` every case starts with an empty, prepared graph; on `seed` the loaded seed is read. Checked of every
 * statement: `$names` equal the header's params, columns equal its returns, the mode is right, no scan of all nodes.
 */
export function describeStatement(name: string, place: Place, cases: (test: StatementTest) => void): void {
  const statement = statementOf(name);

  describe(`cypher/${name}`, () => {
    beforeAll(() => reset(place));

    it('takes the parameters of its header, all of them and no others', () => {
      expect(parametersIn(statement.text)).toEqual([...statement.parameters].sort());
    });

    it('is planned without a scan of all nodes, and gives the columns and mode of its header', async () => {
      const { plan, columns, isRead } = await explain(graphOn(place).driver, statement);
      expect(operatorsOf(plan).filter((operator) => operator.startsWith('AllNodesScan'))).toEqual([]);
      expect(columns).toEqual(statement.returns);
      expect(isRead).toBe(statement.mode === 'read');
    });

    describe('rows', () => {
      beforeEach(() => reset(place));
      cases({
        statement,
        graph: () => graphOn(place),
        rows: (parameters = {}) => runStatement(graphOn(place), statement, parameters),
        query: (text, parameters = {}) => graphOn(place).query(text, parameters),
      });
    });
  });
}

/** The statement of a file below cypher/. */
export function statementOf(name: string): Statement {
  const statement = STATEMENTS.get(name) ?? TEMPLATES.get(name);
  if (statement === undefined) throw new Error(`there is no ${join('cypher', name)}.cypher`);
  return statement;
}

/** Every statement that is sent, by name. */
export const STATEMENTS: ReadonlyMap<string, Statement> = readStatements(CYPHER_FOLDER);

/** Every template of a script, by name. */
export const TEMPLATES: ReadonlyMap<string, Statement> = readTemplates(CYPHER_FOLDER);

/** Names of the parameters in a text, sorted; `$(` is a dynamic label. */
export function parametersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\$(?:given\.)?([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''))].sort();
}

/** What Neo4j says that it would do. */
export interface Explained {
  readonly plan: Plan;
  readonly columns: readonly string[];
  readonly isRead: boolean;
}

/** Plans a statement without running it. */
export async function explain(driver: Driver, statement: Statement): Promise<Explained> {
  const session = driver.session({ database: 'neo4j' });
  try {
    const parameters = Object.fromEntries(statement.parameters.map((parameter) => [parameter, null]));
    const { records, summary } = await session.run(`EXPLAIN ${statement.text}`, givenParameters(parameters));
    if (summary.plan === false) throw new Error(`${statement.name} has no plan`);
    const columns = records[0]?.keys.map(String) ?? columnsOf(summary.plan);
    return { plan: summary.plan, columns, isRead: summary.queryType === 'r' };
  } finally {
    await session.close();
  }
}

/** Operators of a plan, root first. */
export function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

/** The plan's root names the columns: ProduceResults, and nothing for a statement that gives no rows. */
function columnsOf(plan: Plan): readonly string[] {
  const details = (plan.arguments as Record<string, unknown>).Details;
  if (!plan.operatorType.startsWith('ProduceResults') || typeof details !== 'string') return [];
  return details
    .split(', ')
    .filter((column) => column !== '')
    .map((column) => column.replace(/^`(.*)`$/, '$1'));
}

function runStatement<R extends object>(
  { database, driver }: ScratchGraph,
  { name, text, mode }: Statement,
  parameters: Parameters,
): Promise<R[]> {
  // The database sends no templates.
  if (TEMPLATES.has(name)) return queryRows(driver, text, givenParameters(parameters)) as Promise<R[]>;
  if (mode === 'read') return database.read<R>(name, parameters, unlimitedScope('test'));
  if (mode === 'write') return database.write((transaction) => transaction.run<R>(name, parameters));
  return database.schema(name).then(() => []);
}

type Place = 'scratch' | 'seed';

/** One connection for each server, shared by all statements of a file or folder and closed after the last of them. */
const opened = new Map<Place, ScratchGraph>();

afterAll(async () => {
  for (const graph of opened.values()) await graph.close();
  opened.clear();
});

/** The graph on which a statement is tried: the seed, which nobody writes to, or the scratch graph of this worker. */
function graphOn(place: Place): ScratchGraph {
  const graph = opened.get(place) ?? new ScratchGraph(place === 'seed' ? seedServer() : scratchServer());
  opened.set(place, graph);
  return graph;
}

async function reset(place: Place): Promise<void> {
  if (place === 'scratch') await graphOn(place).empty();
}
