import type { Vocabulary } from '../../src/domain/vocabulary/vocabulary';
import { loadDataSet } from '../../src/service/load/load-data-set';
import { prepareGraph } from '../../src/service/graph/prepare-graph';
import { readGraphState } from '../../src/service/graph/graph-state';
import { Database } from '../../src/store/neo4j/database';
import { claimRecord, minimalDataSet } from '../support/data-set-builder';
import { LOAD_TIME, NOWHERE, ScratchGraph } from '../support/scratch-graph';

let graph: ScratchGraph;

beforeAll(async () => {
  graph = new ScratchGraph();
  await graph.empty();
}, 120_000);
beforeEach(() => graph.empty());
afterAll(() => graph.close());

const prepare = (vocabulary: Vocabulary = graph.vocabulary) => prepareGraph(graph.database, vocabulary);

/** The shipped vocabulary with one type changed, under another hash. */
function vocabularyWith(code: string, fields: object): Vocabulary {
  const type = graph.vocabulary.relationTypes.get(code)!;
  const relationTypes = new Map([...graph.vocabulary.relationTypes, [code, { ...type, ...fields }]]);
  return { ...graph.vocabulary, relationTypes, hash: 'another' };
}

async function statusOf(relation: string): Promise<unknown> {
  const [row] = await graph.query('MATCH (r:Relation {id: $relation}) RETURN r.status AS status', { relation });
  return row?.status;
}

describe('a graph is prepared', () => {
  it('without touching a database that holds nodes and no Graph node of ours', async () => {
    await graph.query('MATCH (n) DETACH DELETE n');
    await graph.query("CREATE (:Graph {name: 'not ours'}), (:Person {name: 'somebody'})");
    const before = await graph.dump();
    await expect(prepare()).rejects.toMatchObject({ code: 'GRAPH_FOREIGN' });
    expect(await graph.dump()).toBe(before);
    await graph.query('MATCH (n) DETACH DELETE n');
    await prepare();
  }, 60_000);

  it.each(['migration', 'ruleSet'])('and refused when a newer Entente has raised its %s', async (property) => {
    const [kept] = await graph.query(`MATCH (g:Graph) RETURN g.${property} AS value`);
    await graph.query(`MATCH (g:Graph) SET g.${property} = 900`);
    const before = await graph.dump();
    await expect(prepare()).rejects.toMatchObject({ code: 'GRAPH_NEWER_THAN_CODE' });
    expect(await graph.dump()).toBe(before);
    await graph.query(`MATCH (g:Graph) SET g.${property} = $value`, kept);
  });

  it.each([
    ['5.25.1', 'NEO4J_TOO_OLD'],
    ['4.4.40', 'NEO4J_TOO_OLD'],
  ])('and refused on Neo4j %s', async (version, code) => {
    const database = new Database({ database: 'neo4j', ...graph.connection });
    database.serverVersion = () => Promise.resolve(version);
    await expect(prepareGraph(database, graph.vocabulary)).rejects.toMatchObject({ code });
    await database.close();
  });

  it('on a newer major version of Neo4j', async () => {
    const database = new Database({ database: 'neo4j', ...graph.connection });
    database.serverVersion = () => Promise.resolve('2026.08.1');
    expect(await prepareGraph(database, graph.vocabulary)).toMatchObject({ run: 0 });
    await database.close();
  });

  it('without a new run where nothing has changed', async () => {
    await graph.load(minimalDataSet());
    const before = await graph.dump();
    expect(await prepare()).toMatchObject({ run: 1 });
    expect(await graph.dump()).toBe(before);
  });
});

describe('rules or vocabulary have changed', () => {
  it('derives everything anew, as a new run, once', async () => {
    await graph.load(minimalDataSet());
    expect(await statusOf('relation:observation')).toBe('OBSERVED');
    const changed = vocabularyWith('OBSERVATION', { observable: false, hops: [] });
    expect(await prepare(changed)).toMatchObject({ run: 2, vocabularyHash: 'another' });
    expect(await statusOf('relation:observation')).toBe('REPORTED');
    expect(await graph.query("MATCH (e:Entity {id: 'entity:institute'}) RETURN e.degree AS degree")).toEqual([
      { degree: 0 },
    ]);
    expect(await prepare(changed)).toMatchObject({ run: 2 });
  });

  it('derives by an older rule set anew', async () => {
    await graph.load(minimalDataSet());
    await graph.query("MATCH (r:Relation) SET r.status = 'WRONG' WITH count(r) AS n MATCH (g:Graph) SET g.ruleSet = 0");
    expect(await prepare()).toMatchObject({ run: 2, ruleSet: 1 });
    expect(await statusOf('relation:transfer')).toBe('DISPUTED');
  });

  it('derives the days of denials of a graph that was made before they were stored', async () => {
    const denial = claimRecord({
      id: 'claim:not-shells',
      about: 'relation:transfer',
      aspect: 'PARTICIPANT',
      participant: { role: 'ITEM', entity: 'entity:shells' },
      stance: 'DENIES',
      said: '2024-01-23',
      madeBy: 'entity:southland',
    });
    const dataSet = minimalDataSet();
    await graph.load({ ...dataSet, claims: [...dataSet.claims, denial] });
    const before = await graph.dump();
    expect(before).toContain('"deniedDays":["2024-01-23"]');
    await graph.query(`MATCH ()-[p:PARTICIPATES_IN]->() REMOVE p.deniedDays, p.disputedDays
      WITH count(p) AS n MATCH (g:Graph) SET g.migration = 22`);
    expect(await prepare()).toMatchObject({ run: 2 });
    expect((await graph.dump()).replaceAll('"run":2', '"run":1')).toBe(before);
    expect(await prepare()).toMatchObject({ run: 2 });
  });

  it('derives everything in a load that comes with another vocabulary', async () => {
    await graph.load(minimalDataSet());
    const vocabulary = vocabularyWith('OBSERVATION', { observable: false });
    const { header, ...records } = minimalDataSet();
    const dataSet = { ...records, header: { ...header, version: '1.1.0' } };
    const order = { dataSet, vocabulary, places: NOWHERE, draft: false, clock: () => LOAD_TIME };
    expect(await loadDataSet(graph.database, order)).toMatchObject({ run: 2, unchanged: { claim: 7 } });
    expect(await statusOf('relation:observation')).toBe('REPORTED');
    expect(await readGraphState(graph.database)).toMatchObject({ vocabularyHash: 'another' });
  });

  it('is refused when the graph holds a type that the vocabulary has lost, and nothing changes', async () => {
    await graph.load(minimalDataSet());
    const relationTypes = new Map([...graph.vocabulary.relationTypes].filter(([code]) => code !== 'SUMMIT'));
    const before = await graph.dump();
    await expect(prepare({ ...graph.vocabulary, relationTypes, hash: 'another' })).rejects.toMatchObject({
      code: 'TYPE_UNKNOWN',
      details: { codes: ['SUMMIT'] },
    });
    expect(await graph.dump()).toBe(before);
  });
});
