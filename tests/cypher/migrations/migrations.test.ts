import { prepareGraph } from '../../../src/service/graph/prepare-graph';
import { migrate, migrationsOf } from '../../../src/store/graph/migrations';
import { parametersIn, STATEMENTS } from '../../support/cypher-harness';
import { ScratchGraph } from '../../support/scratch-graph';

let graph: ScratchGraph;
const migrations = migrationsOf({ statements: STATEMENTS });

beforeAll(async () => {
  graph = new ScratchGraph();
  await graph.empty();
}, 120_000);
afterAll(() => graph.close());

/** Those that make no index, but have the graph derived anew. */
const REDERIVING = ['migrations/023-denial-days'];
const indexing = migrations.filter(({ statement }) => !REDERIVING.includes(statement));

/** What each migration leaves in the schema, by its own words: label and properties, of indexes and constraints. */
async function schema(): Promise<readonly string[]> {
  const found = await graph.query(
    "SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN name, type, labelsOrTypes, properties",
  );
  return found
    .map(({ name, type, labelsOrTypes, properties }) => JSON.stringify([name, type, labelsOrTypes, properties]))
    .sort();
}

describe('cypher/migrations', () => {
  it.each(indexing)('$statement leaves one index, and can be applied again', async ({ statement, number }) => {
    expect(parametersIn(STATEMENTS.get(statement)?.text ?? '')).toEqual([]);
    expect(STATEMENTS.get(statement)).toMatchObject({ mode: 'schema', parameters: [], returns: [] });
    const before = await schema();
    expect(before).toHaveLength(indexing.length);
    await graph.database.schema(statement);
    expect(await schema()).toEqual(before);
    expect(number).toBe(migrations.findIndex((each) => each.statement === statement) + 1);
  });

  it('applies only what is due: a killed start goes on where it stopped', async () => {
    await graph.query('DROP INDEX claim_aspect');
    const basis = { ruleSet: 1, vocabularyHash: graph.vocabulary.hash };
    const dropped = migrations.find(({ statement }) => statement.endsWith('claim-aspect'))?.number ?? 0;
    expect(await migrate(graph.database, migrations.length, basis)).toBe(migrations.length);
    expect(await schema()).toHaveLength(indexing.length - 1);
    expect(await migrate(graph.database, dropped - 1, basis)).toBe(migrations.length);
    expect(await schema()).toHaveLength(indexing.length);
  });

  it('makes an unused database ready, and notes how far the schema has come', async () => {
    await graph.raze();
    expect(await prepareGraph(graph.database, graph.vocabulary)).toMatchObject({
      run: 0,
      migration: migrations.length,
      ruleSet: 1,
      vocabularyHash: graph.vocabulary.hash,
      dataSets: [],
      nodes: { Entity: 0, FormerId: 0 },
    });
    expect(await schema()).toHaveLength(indexing.length);
  }, 120_000);

  it.each(REDERIVING)('%s has everything derived anew, at each start until that is done', async (statement) => {
    expect(STATEMENTS.get(statement)).toMatchObject({ mode: 'schema', parameters: [], returns: [] });
    const before = await schema();
    await graph.database.schema(statement);
    await graph.database.schema(statement);
    expect(await schema()).toEqual(before);
    expect(await prepareGraph(graph.database, graph.vocabulary)).toMatchObject({
      vocabularyHash: graph.vocabulary.hash,
    });
  });

  it('refuses a gap in the numbers', () => {
    const statements = new Map([...STATEMENTS].filter(([name]) => name !== migrations[1]?.statement));
    expect(() => migrationsOf({ statements })).toThrow('should be number 2');
  });
});
