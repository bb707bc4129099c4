import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportQuestion } from '../../src/domain/export/export-question';
import { deriveEvidence, evidenceOf } from '../../src/domain/status/derive';
import { evidenceFromDataSet } from '../../src/domain/status/evidence-from-data-set';
import { deniedParticipants } from '../../src/domain/status/participation';
import { LAST_DAY } from '../../src/domain/time/time-bounds';
import { participationKey } from '../../src/domain/record/hops';
import { readDataSet } from '../../src/import/data-set/read-data-set';
import { ROOT } from '../support/build';
import { exportTexts, runScript } from '../support/cypher-client';
import { minimalDataSet, newFolder, withChange } from '../support/data-set-builder';
import { bruteForceEdges } from '../support/direct-oracle';
import { questionsOf } from '../support/researchers-page';
import { richDataSet } from '../support/rich-data-set';
import { ScratchGraph, shippedVocabulary } from '../support/scratch-graph';
import { seedServer } from '../support/servers';

const DIRECT = { format: 'cypher', shape: 'direct' } as const;

async function textOf(graph: ScratchGraph, fields: Partial<ExportQuestion>): Promise<string> {
  return (await exportTexts(graph, fields)).get('') ?? '';
}

/** The edges of the seed's files, without a graph; what they leave out is counted on the way. */
function seedEdges() {
  const { dataSet } = readDataSet(join(ROOT, 'seed'));
  if (dataSet === undefined) throw new Error('the seed cannot be read');
  const vocabulary = shippedVocabulary();
  const derived = deriveEvidence(evidenceFromDataSet(dataSet), vocabulary);
  const aboutOf = (id: string) => evidenceOf(id, derived).claims.filter(({ via }) => via === 'ABOUT');
  const edges: string[] = [];
  const left = { generic: 0, without: 0, denied: 0, noHop: 0 };
  for (const relation of dataSet.relations) {
    const hops = vocabulary.relationTypes.get(relation.type)?.hops ?? [];
    const denied = deniedParticipants(aboutOf(relation.id), LAST_DAY);
    const kept = relation.participants.filter((part) => !denied.has(participationKey(part)));
    const own = bruteForceEdges({ ...relation, participants: kept }, hops);
    edges.push(...own);
    if (relation.generic) left.generic++;
    else {
      if (own.length === 0) left.without++;
      left.denied += relation.participants.length - kept.length;
      left.noHop += kept.filter(({ role }) => !hops.some(({ from, to }) => from === role || to === role)).length;
    }
  }
  return { dataSet, edges: edges.sort(), left };
}

const EDGES = `
  MATCH (a:Entity)-[e]->(b:Entity)
  RETURN e.relation + ' ' + e.fromRole + ' ' + a.id + ' ' + e.toRole + ' ' + b.id AS edge, type(e) = e.type AS isTyped`;

describe('the direct shape of the seed', () => {
  const seed = new ScratchGraph(seedServer());
  const scratch = new ScratchGraph();
  let script = '';
  beforeAll(async () => {
    await scratch.raze();
    script = await textOf(seed, DIRECT);
    await runScript(scratch, script);
  }, 60_000);
  afterAll(async () => {
    await scratch.raze();
    await scratch.empty();
    await seed.close();
    await scratch.close();
  });

  it('has the edges of its files and no others, and counts what it leaves out', async () => {
    const { dataSet, edges, left } = seedEdges();
    const rows = await scratch.query(EDGES);
    expect(rows.map(({ edge }) => edge).sort()).toEqual(edges);
    expect(rows.filter(({ isTyped }) => isTyped !== true)).toEqual([]);
    expect(await scratch.query('MATCH (n:Entity) RETURN count(n) AS count')).toEqual([
      { count: dataSet.entities.length },
    ]);
    expect(script).toContain(`such as any export of arms by somebody: ${left.generic}\n`);
    expect(script).toContain(`neighbours by a listed hop: ${left.without}\n`);
    expect(script).toContain(`participations that are denied: ${left.denied}\n`);
    expect(script).toContain(`in a role that no listed hop has: ${left.noHop}\n`);
    expect(script).toContain(`edges only count: ${dataSet.claims.length}; sources: ${dataSet.sources.length}\n`);
  });

  it('dates edges with dates, and counts the claims of their relations', async () => {
    const types = await scratch.query(`
      MATCH ()-[e]->() WITH e UNWIND ['start', 'end', 'startMin', 'startMax', 'endMin', 'endMax'] AS name
      WITH e[name] AS day WHERE day IS NOT NULL RETURN DISTINCT valueType(day) AS type`);
    expect(types).toEqual([{ type: 'DATE NOT NULL' }]);
    const known = await seed.query('MATCH (r:Relation)<-[:ABOUT]-(c) RETURN r.id AS id, count(c) AS claims');
    const claims = new Map(known.map((row) => [row.id, row.claims]));
    for (const row of await scratch.query('MATCH ()-[e]->() RETURN e.relation AS id, e.claims AS claims')) {
      expect([row.id, row.claims]).toEqual([row.id, claims.get(row.id) ?? 0]);
    }
  });

  it('answers the question of docs/for-researchers.md as it says', async () => {
    for (const [question, answer] of questionsOf('direct')) {
      expect(await scratch.query(question)).toEqual(JSON.parse(answer));
    }
  });

  it('is the same text each time', async () => {
    expect(await textOf(seed, DIRECT)).toBe(script);
  }, 60_000);
});

describe('a graph of hostile texts', () => {
  const graph = new ScratchGraph();
  const HOSTILE = 'a\'}]) DETACH DELETE n; //\n`x` \\u0027 ]]> <b a="1"> & \u202e \u{1F4E6} *\u002f ;\n';
  beforeEach(async () => {
    await graph.raze();
    await graph.empty();
    const hostile = withChange(richDataSet(minimalDataSet()), 'entity:northland', {
      names: [{ value: HOSTILE.trim(), lang: 'en', kind: 'PRIMARY' }],
    });
    await graph.load(withChange(hostile, 'relation:summit', { title: { en: HOSTILE.trim() } }));
  });
  afterAll(() => graph.close());

  it('comes through a script as it was, which changes nothing when it is run again', async () => {
    const script = await textOf(graph, DIRECT);
    await graph.raze();
    await runScript(graph, script);
    const dump = await graph.dump();
    await runScript(graph, script);
    expect(await graph.dump()).toBe(dump);

    const [node] = await graph.query("MATCH (n:Entity {id: 'entity:northland'}) RETURN n.label AS label");
    expect(node).toEqual({ label: HOSTILE.trim() });
    const edges = await graph.query("MATCH ()-[e:SUMMIT {relation: 'relation:summit'}]->() RETURN e.title AS title");
    expect(edges).toEqual([{ title: HOSTILE.trim() }]);
  }, 60_000);

  it('comes through GraphML as it was, read by an XML parser', async () => {
    const text = await textOf(graph, { format: 'graphml' });
    const parse = `
import json, sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
space = '{http://graphml.graphdrawing.org/xmlns}'
print(json.dumps({
  'labels': [d.text for n in root.iter(space + 'node') for d in n.findall(space + 'data') if d.get('key') == 'node-label'],
  'titles': [d.text for e in root.iter(space + 'edge') for d in e.findall(space + 'data') if d.get('key') == 'edge-title'],
}))`;
    const read = python(parse, text);
    if (read === undefined) return;
    expect((read as { labels: string[] }).labels).toContain(HOSTILE.trim());
    expect((read as { titles: string[] }).titles).toContain(HOSTILE.trim());
  }, 60_000);
});

describe('GraphML of the seed', () => {
  it('gives networkx every edge under its id, every entity, Arabic labels and typed values', async () => {
    const seed = new ScratchGraph(seedServer());
    const text = await textOf(seed, { format: 'graphml', lang: 'ar' });
    await seed.close();
    const read = python(NETWORKX, text);
    if (read === undefined) return;

    const { dataSet, edges } = seedEdges();
    const { graph, edges: keys, nodes, types, label } = read as NetworkxReading;
    expect(keys.map((key) => key.replace(/\.([A-Z])/g, ' $1').replace(/\.e/g, ' e')).sort()).toEqual(edges);
    expect(nodes).toBe(dataSet.entities.length);
    expect(label).toMatch(/\p{Script=Arabic}/u);
    expect(types).toMatchObject({ supportRank: 'int', contested: 'bool', claims: 'int', when: 'str' });
    expect(graph).toMatchObject({ edges: edges.length, nodes, licence: dataSet.header.licence, run: 1 });
    expect(JSON.parse(graph.dataSets as string)).toMatchObject([{ id: dataSet.header.id }]);
  }, 120_000);
});

interface NetworkxReading {
  readonly graph: Readonly<Record<string, unknown>>;
  readonly edges: readonly string[];
  readonly nodes: number;
  readonly types: Readonly<Record<string, string>>;
  readonly label: string;
}

const NETWORKX = `
import json, sys, networkx
g = networkx.read_graphml(sys.argv[1], force_multigraph=True)
print(json.dumps({
  'graph': g.graph,
  'edges': [key for _, _, key in g.edges(keys=True)],
  'nodes': g.number_of_nodes(),
  'types': {name: type(value).__name__ for _, _, data in g.edges(data=True) for name, value in data.items()},
  'label': g.nodes['entity:dprk']['label'],
}))`;

/** What a program prints about a file, as JSON; undefined, and a line that says so, where Python or networkx is absent. */
function python(program: string, text: string): unknown {
  const file = join(newFolder(), 'graph.graphml');
  writeFileSync(file, text);
  const { status, stdout, stderr, error } = spawnSync('python3', ['-c', program, file], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined || stderr.includes('ModuleNotFoundError')) {
    process.stderr.write('skipped: python3 or networkx is not at hand\n');
    return undefined;
  }
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
