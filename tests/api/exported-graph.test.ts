import { RECORD_KINDS } from '../../src/domain/record/data-set';
import { EntenteError } from '../../src/base/errors';
import type { ExportedGraph, ExportedRecord, RecordExtent } from '../../src/domain/export/exported-graph';
import { LINK_TYPES, NODE_PROPERTIES } from '../../src/domain/export/graph-model';
import type { PropertyRow } from '../../src/domain/export/property-row';
import type { PropertyTypes } from '../../src/domain/record/properties';
import { recordOfExported } from '../../src/domain/export/record-of-exported';
import { RequestScope, unlimitedScope } from '../../src/base/request-scope';
import { selectGraph } from '../../src/service/export/export-graph';
import { LABEL_OF_KIND } from '../../src/domain/export/record-labels';
import { exportQuestion, WHOLE_RECORDS } from '../support/exported-records';
import { ScratchGraph } from '../support/scratch-graph';
import { seedServer } from '../support/servers';

const WHOLE = exportQuestion({ format: 'cypher' });

/** Neo4j's own name for each type of ours. */
const VALUE_TYPES: Readonly<Record<string, string>> = {
  string: 'STRING',
  int: 'INTEGER',
  float: 'FLOAT',
  boolean: 'BOOLEAN',
  date: 'DATE',
  datetime: 'ZONED DATETIME',
  'string[]': 'LIST<STRING NOT NULL>',
  'int[]': 'LIST<INTEGER NOT NULL>',
  'boolean[]': 'LIST<BOOLEAN NOT NULL>',
  'date[]': 'LIST<DATE NOT NULL>',
};

async function allRecords(graph: ExportedGraph): Promise<readonly ExportedRecord[]> {
  const records: ExportedRecord[] = [];
  for (const kind of RECORD_KINDS) for await (const page of graph.records(kind, WHOLE_RECORDS)) records.push(...page);
  return records;
}

/** The record as the lines that a dump of the graph has of it. */
function dumped({ id, kind, kindLabel, properties, details, links }: ExportedRecord): readonly string[] {
  const label = LABEL_OF_KIND[kind];
  const labels = kindLabel === null ? [label] : [label, kindLabel].sort();
  return [
    `${labels.join(':')} ${sortedJson(properties)}`,
    ...details.flatMap((detail) => [
      `${detail.label} ${sortedJson(detail.properties)}`,
      `${nameOfDetail(detail.properties)} ${{ Name: 'NAMES', Identifier: 'IDENTIFIES', FormerId: 'NOW' }[detail.label]} ${id} {}`,
    ]),
    ...links.map((link) => {
      const [from, to] = link.inward ? [link.id, id] : [id, link.id];
      return `${from} ${link.type} ${to} ${sortedJson(link.properties)}`;
    }),
  ];
}

function nameOfDetail(properties: PropertyRow): string {
  const { id, scheme, value } = properties.values();
  if (id !== undefined) return String(id);
  return scheme === undefined ? String(value) : `${String(scheme)} ${String(value)}`;
}

function sortedJson(properties: PropertyRow): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties.values()).sort(([a], [b]) => (a < b ? -1 : 1))));
}

describe('the exported graph of the seed', () => {
  let graph: ScratchGraph;
  beforeAll(() => {
    graph = new ScratchGraph(seedServer());
  });
  afterAll(() => graph.close());

  it('holds every node, every link and every property of the graph, and nothing else', async () => {
    const exported = await selectGraph(graph, WHOLE, unlimitedScope('test'));
    const records = await allRecords(exported);
    const lines = records.flatMap(dumped).sort();

    // The driver writes an instant to the nanosecond, the database without noughts at its end.
    const dump = (await graph.dump())
      .replace(/\.(\d*?)0+Z/g, (_, digits) => (digits === '' ? 'Z' : `.${digits}Z`))
      .split('\n');
    const held = dump.filter((line) => !/^(Graph|DataSet) /.test(line)).sort();
    const [known, given] = [new Set(held), new Set(lines)];
    expect(held.filter((line) => !given.has(line)).slice(0, 3)).toEqual([]);
    expect(lines.filter((line) => !known.has(line)).slice(0, 3)).toEqual([]);
    expect(lines).toHaveLength(held.length);
    expect(records.filter(({ kind }) => kind === 'claim')).toHaveLength(exported.counts.claim);
    expect(exported).toMatchObject({ cropped: false, options: [], graph: { id: 'graph', run: 1 } });
    expect(exported.queryHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('lists records by id, and links by type, place and other end', async () => {
    const types = Object.keys(LINK_TYPES);
    const exported = await selectGraph(graph, WHOLE, unlimitedScope('test'));
    for (const kind of RECORD_KINDS) {
      const ids: string[] = [];
      for await (const page of exported.records(kind, WHOLE_RECORDS)) {
        ids.push(...page.map(({ id }) => id));
        for (const { links } of page) {
          const keys = links.map(
            (link) => [types.indexOf(link.type), Number(link.properties.value('ordinal') ?? 0), link.id] as const,
          );
          const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
          expect(keys).toEqual(sorted);
        }
      }
      expect(ids).toEqual([...ids].sort());
      expect(new Set(ids).size).toBe(exported.counts[kind]);
    }
  });

  it('says as much of what a data set declares when nothing else is read', async () => {
    const exported = await selectGraph(graph, WHOLE, unlimitedScope('test'));
    for (const kind of RECORD_KINDS) {
      const records = async (extent: RecordExtent): Promise<readonly unknown[]> => {
        const found: unknown[] = [];
        const make = (record: ExportedRecord): unknown => recordOfExported(kind, record);
        for await (const page of exported.records(kind, { extent, make })) found.push(...page);
        return found;
      };
      expect(await records('DECLARED')).toEqual(await records('WHOLE'));
    }
  });

  it('knows the type of every property that a node of the graph has', async () => {
    const found = await graph.query(
      `
      MATCH (n)
      UNWIND keys(n) AS property
      WITH [label IN labels(n) WHERE label IN $labels][0] AS owner, property, valueType(n[property]) AS type
      RETURN DISTINCT owner, property, type`,
      { labels: Object.keys(NODE_PROPERTIES) },
    );
    const known = found.filter(({ owner, property }) => owner !== 'Graph' || property !== 'lock');
    expect(known.filter((row) => !isKnown(row, NODE_PROPERTIES))).toEqual([]);
    expect(known.length).toBeGreaterThan(60);
  });

  it('knows the type of every property that a link of the graph has, and every type of link', async () => {
    const details = ['NAMES', 'IDENTIFIES', 'NOW'];
    const types = await graph.query('MATCH ()-[link]->() RETURN DISTINCT type(link) AS owner');
    expect(
      types.map(({ owner }) => owner as string).filter((type) => !details.includes(type) && !(type in LINK_TYPES)),
    ).toEqual([]);

    const found = await graph.query(`
      MATCH ()-[link]->()
      UNWIND keys(link) AS property
      RETURN DISTINCT type(link) AS owner, property, valueType(link[property]) AS type`);
    const properties = Object.fromEntries(Object.entries(LINK_TYPES).map(([type, link]) => [type, link.properties]));
    expect(found.filter((row) => !isKnown(row, properties))).toEqual([]);
  });

  it('stops when the client is gone', async () => {
    const gone = new AbortController();
    const scope = new RequestScope('test', gone.signal, unlimitedScope('test').limits);
    const exported = await selectGraph(graph, WHOLE, scope);
    const pages = exported.records('claim', WHOLE_RECORDS)[Symbol.asyncIterator]();
    await pages.next();
    gone.abort();
    await expect(pages.next()).rejects.toThrow(EntenteError);
  });
});

function isKnown(
  { owner, property, type }: Readonly<Record<string, unknown>>,
  model: Readonly<Record<string, PropertyTypes>>,
): boolean {
  const expected = model[owner as string]?.[property as string];
  // An empty list has no type of items.
  if (expected?.endsWith('[]') === true && String(type).startsWith('LIST<NOTHING')) return true;
  return expected !== undefined && type === `${VALUE_TYPES[expected] ?? ''} NOT NULL`;
}
