import { contentOf, exportTexts, runScript, splitScript } from '../support/cypher-client';
import { minimalDataSet, withChange } from '../support/data-set-builder';
import { richDataSet } from '../support/rich-data-set';
import { ScratchGraph } from '../support/scratch-graph';

const MODEL = { format: 'cypher', shape: 'model' } as const;

/** What an earlier edition of the minimal data set held. */
const NAMES = ['One', 'Two', 'Three', 'Four'].map((value, index) => ({
  value,
  lang: 'en',
  kind: index === 0 ? 'PRIMARY' : 'ALIAS',
}));
const SWAPPED = [
  { role: 'ITEM', entity: 'entity:shells' },
  { role: 'RECIPIENT', entity: 'entity:northland' },
  { role: 'RECIPIENT', entity: 'entity:institute' },
];
const READINGS = ['source:ministry', 'source:gazette', 'source:gazette'].map((source, index) => ({
  source,
  locator: `p${index}`,
  quote: 'It was so.',
}));

async function scriptOf(graph: ScratchGraph): Promise<string> {
  return (await exportTexts(graph, MODEL)).get('') ?? '';
}

// That it fills an empty Neo4j with the seed is shown with the commands and the script of docs/for-researchers.md.
describe('the graph as a Cypher script', () => {
  let graph: ScratchGraph;
  beforeAll(() => {
    graph = new ScratchGraph();
  });
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  it('changes nothing when it is run again', async () => {
    await graph.empty();
    await graph.load(richDataSet());
    const content = await contentOf(graph);
    const again = await runScript(graph, await scriptOf(graph));
    expect(again).toMatchObject({ nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0 });
    expect(await contentOf(graph)).toEqual(content);
  });

  it('makes the schema first, constraints before indexes', async () => {
    await graph.empty();
    const statements = splitScript(await scriptOf(graph)).map((text) => text.replace(/^(\/\/.*\n)*/, ''));
    const kinds = statements.map((text) => /^(CREATE CONSTRAINT|CREATE (FULLTEXT )?INDEX|UNWIND)/.exec(text)?.[1]);
    const order = ['CREATE CONSTRAINT', 'CREATE INDEX', 'CREATE FULLTEXT INDEX', 'UNWIND'];
    expect([...new Set(kinds)].sort()).toEqual([...order].sort());
    expect(kinds.lastIndexOf('CREATE CONSTRAINT')).toBeLessThan(kinds.indexOf('CREATE INDEX'));
    expect(kinds.lastIndexOf('CREATE INDEX')).toBeLessThan(kinds.indexOf('UNWIND'));
    expect(statements.filter((text) => !text.startsWith('UNWIND') && !text.includes('IF NOT EXISTS'))).toEqual([]);
  });

  it('brings an earlier state of its records to the state that an empty graph would have', async () => {
    const earlier = minimalDataSet();
    await graph.empty();
    await graph.load(
      [
        ['entity:northland', { kind: 'ORGANIZATION', description: 'to go', names: NAMES, formerIds: ['entity:nord'] }],
        ['entity:northland', { identifiers: [{ scheme: 'WIKIDATA', value: 'Q99' }] }],
        ['entity:southland', { identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }] }],
        ['relation:transfer', { participants: [{ role: 'SUPPLIER', entity: 'entity:southland' }, ...SWAPPED] }],
        ['relation:summit', { partOf: 'relation:observation' }],
        ['claim:transfer-alleged', { basedOn: [{ source: 'source:image', access: 'HEARSAY' }] }],
        ['claim:transfer-alleged', { readIn: READINGS, onBehalfOf: ['entity:northland'] }],
      ].reduce(
        (dataSet, [id, fields]) => withChange(dataSet, id as string, fields as Readonly<Record<string, unknown>>),
        earlier,
      ),
    );
    const earlierScript = await scriptOf(graph);

    await graph.empty();
    await graph.load(earlier);
    const script = await scriptOf(graph);
    await graph.raze();
    await runScript(graph, script);
    const content = await contentOf(graph);

    await graph.raze();
    await runScript(graph, earlierScript);
    expect(await contentOf(graph)).not.toEqual(content);
    await runScript(graph, script);
    expect(await contentOf(graph)).toEqual(content);
  }, 120_000);

  it('marks a part of a data set as a draft', async () => {
    await graph.empty();
    await graph.load(minimalDataSet());
    const scope = { kind: 'RELATIONS', relations: ['relation:summit'] } as const;
    const script = (await exportTexts(graph, { ...MODEL, scope })).get('') ?? '';
    await graph.raze();
    await runScript(graph, script);
    expect(await graph.query('MATCH (d:DataSet) RETURN d.draft AS draft')).toEqual([{ draft: true }]);
    expect(await graph.query('MATCH (r:Relation) RETURN r.id AS id')).toEqual([{ id: 'relation:summit' }]);
  });
});
