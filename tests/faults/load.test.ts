import type { DataSet } from '../../src/domain/record/data-set';
import { DataSetRefused } from '../../src/service/load/data-set-refused';
import { loadDataSet } from '../../src/service/load/load-data-set';
import { readGraphState } from '../../src/service/graph/graph-state';
import { Database } from '../../src/store/neo4j/database';
import { CommitLosingProxy } from '../support/commit-losing-proxy';
import {
  claimRecord,
  entityRecord,
  headerRecord,
  minimalDataSet,
  relationRecord,
  sourceRecord,
  withChange,
  withoutRecords,
  withRecords,
} from '../support/data-set-builder';
import { LOAD_TIME, NOWHERE, ScratchGraph } from '../support/scratch-graph';

let graph: ScratchGraph;

beforeAll(() => {
  graph = new ScratchGraph();
});
beforeEach(() => graph.empty());
afterAll(() => graph.close());

const first = minimalDataSet();
const LATER = new Date('2026-05-06T07:08:09Z');

function ofVersion(version: string, dataSet: DataSet = first): DataSet {
  return { ...dataSet, header: { ...dataSet.header, version } };
}

/** A data set of its own, whose claim is about a relation of the first and whose relation has an entity of it. */
const second: DataSet = {
  header: headerRecord({ id: 'dataset:second' }),
  sources: [sourceRecord({ id: 'source:second' })],
  entities: [entityRecord({ id: 'entity:eastland' })],
  relations: [
    relationRecord({
      id: 'relation:second-summit',
      participants: [
        { role: 'PARTY', entity: 'entity:eastland' },
        { role: 'PARTY', entity: 'entity:northland' },
      ],
    }),
  ],
  claims: [claimRecord({ id: 'claim:second', madeBy: 'entity:eastland', readIn: [{ source: 'source:second' }] })],
};

async function refusalOf(work: Promise<unknown>): Promise<DataSetRefused> {
  const outcome: unknown = await work.catch((error: unknown) => error);
  if (!(outcome instanceof DataSetRefused)) throw new Error(`not refused, but: ${String(outcome)}`);
  return outcome;
}

describe('an edition meets what is loaded', () => {
  it('counts everything as added, the first time, and names the run', async () => {
    const report = await graph.load(first);
    expect(report).toMatchObject({
      outcome: 'LOADED',
      run: 1,
      added: { source: 3, entity: 8, relation: 4, claim: 7 },
      changed: { claim: 0 },
      withdrawn: { claim: 0 },
      statuses: { total: 0 },
    });
    expect(report.milliseconds.total).toBeGreaterThan(0);
    expect(await readGraphState(graph.database)).toMatchObject({
      run: 1,
      nodes: { Claim: 7, Name: 10, Identifier: 1 },
      dataSets: [{ id: 'dataset:minimal', version: '1.0.0', draft: false, run: 1 }],
    });
  });

  it('changes not a byte when the same is loaded twice, in whatever order the records come', async () => {
    await graph.load(first);
    const before = await graph.dump();
    const reversed = { ...first, claims: [...first.claims].reverse(), entities: [...first.entities].reverse() };
    expect(await graph.load(reversed, { clock: LATER })).toMatchObject({ outcome: 'UNCHANGED', run: 1 });
    expect(await graph.dump()).toBe(before);
  });

  it('replaces by a newer version: adds, corrects, withdraws, and leaves the rest as it was', async () => {
    await graph.load(first);
    const added = claimRecord({
      id: 'claim:transfer-undetermined',
      about: 'relation:transfer',
      stance: 'UNDETERMINED',
    });
    const corrected = withChange(first, 'claim:summit-south', { text: 'It took place.' });
    const next = ofVersion('1.1.0', withRecords(withoutRecords(corrected, 'claim:transfer-denied'), added));
    const report = await graph.load(next, { clock: LATER });
    expect(report).toMatchObject({
      run: 2,
      added: { claim: 1 },
      changed: { claim: 1, entity: 0 },
      withdrawn: { claim: 1 },
      unchanged: { source: 3, entity: 8, relation: 4, claim: 5 },
      statuses: { total: 1, listed: [{ relation: 'relation:transfer', before: 'DISPUTED', after: 'ALLEGED' }] },
    });
    const claims = await graph.query('MATCH (c:Claim) RETURN c.id AS id, c.run AS run, toString(c.recordedAt) AS at');
    const entered = new Map(claims.map(({ id, run, at }) => [id, `${String(run)} ${String(at)}`]));
    expect(entered.get('claim:summit-north')).toBe('1 2026-01-02T03:04:05Z');
    expect(entered.get('claim:summit-south')).toBe('2 2026-05-06T07:08:09Z');
    expect(entered.get('claim:transfer-undetermined')).toBe('2 2026-05-06T07:08:09Z');
    expect(entered.has('claim:transfer-denied')).toBe(false);
  });

  it('comes to the same graph over two editions as by the last alone, but for the runs', async () => {
    const next = ofVersion(
      '1.1.0',
      withChange(withoutRecords(first, 'claim:crates-20'), 'entity:northland', {
        kind: 'ORGANIZATION',
        identifiers: undefined,
        names: [{ value: 'Nordland', lang: 'de', kind: 'PRIMARY' }],
      }),
    );
    await graph.load(first);
    await graph.load(next);
    const byTwo = await graph.dump();
    await graph.empty();
    await graph.load(next);
    expect(withoutRuns(byTwo)).toBe(withoutRuns(await graph.dump()));
  });

  it('refuses an older version after a newer one, and the same version with other content', async () => {
    await graph.load(ofVersion('1.10.0'));
    const before = await graph.dump();
    const stale = await refusalOf(graph.load(ofVersion('1.9.0')));
    expect(stale.faults).toMatchObject([{ code: 'STALE_DATASET', field: 'version', record: 'dataset:minimal' }]);
    const other = ofVersion('1.10.0', withoutRecords(first, 'claim:crates-20'));
    expect((await refusalOf(graph.load(other))).faults).toMatchObject([{ code: 'VERSION_REUSED' }]);
    expect(await graph.dump()).toBe(before);
  });

  it('takes other content of the same version as a draft, until a new version comes', async () => {
    await graph.load(first);
    const other = withoutRecords(first, 'claim:crates-20');
    expect(await graph.load(other, { draft: true })).toMatchObject({ outcome: 'LOADED', draft: true, run: 2 });
    expect((await readGraphState(graph.database))?.dataSets).toMatchObject([{ version: '1.0.0', draft: true }]);
    await graph.load(ofVersion('1.0.1'));
    expect((await readGraphState(graph.database))?.dataSets).toMatchObject([{ version: '1.0.1', draft: false }]);
  });
});

describe('a faulty data set leaves nothing', () => {
  it('is refused whole, with every fault and not the first', async () => {
    const faulty = withChange(
      withChange(first, 'claim:summit-north', { madeBy: 'entity:nobody' }),
      'relation:transfer',
      {
        type: 'NO_SUCH_TYPE',
      },
    );
    const before = await graph.dump();
    const { faults } = await refusalOf(graph.load(faulty));
    expect(faults.map(({ code }) => code)).toEqual(expect.arrayContaining(['REFERENCE_MISSING', 'TYPE_UNKNOWN']));
    expect(await graph.dump()).toBe(before);
  });

  it('is refused by what another data set holds: an id, an identifier, a former id', async () => {
    await graph.load(withChange(first, 'entity:northland', { formerIds: ['entity:old-northland'] }));
    const before = await graph.dump();
    const taking = withRecords(
      second,
      entityRecord({ id: 'entity:southland' }),
      entityRecord({ id: 'entity:old-northland' }),
      entityRecord({ id: 'entity:twin', identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }] }),
    );
    const { faults } = await refusalOf(graph.load(taking));
    expect(
      faults
        .filter(({ code }) => code === 'ID_TAKEN')
        .map(({ record }) => record)
        .sort(),
    ).toEqual(['entity:old-northland', 'entity:southland', 'entity:twin']);
    expect(await graph.dump()).toBe(before);
  });

  it('may not withdraw what another data set points at, and may withdraw the rest', async () => {
    await graph.load(first);
    await graph.load(second);
    const gone = withoutRecords(first, 'relation:summit', 'claim:summit-north', 'claim:summit-south');
    const before = await graph.dump();
    const { faults } = await refusalOf(graph.load(ofVersion('2.0.0', gone)));
    expect(faults).toMatchObject([{ code: 'STILL_REFERENCED', record: 'relation:summit', other: 'claim:second' }]);
    expect(await graph.dump()).toBe(before);
    const free = withoutRecords(first, 'claim:transfer-denied');
    expect(await graph.load(ofVersion('2.0.0', free))).toMatchObject({ outcome: 'LOADED', run: 3 });
  });

  it('is refused when it has more records than one load takes', async () => {
    const sources = Array.from({ length: 20_001 }, (_, index) => sourceRecord({ id: `source:s-${index}` }));
    const { faults } = await refusalOf(graph.load({ ...first, sources, relations: [], claims: [], entities: [] }));
    expect(faults).toMatchObject([{ code: 'RUN_TOO_LARGE' }]);
  });
});

describe('writers meet', () => {
  it('queues two data sets: each is a run of its own', async () => {
    await graph.load(first);
    const third = { ...second, header: headerRecord({ id: 'dataset:third' }), relations: [], claims: [], sources: [] };
    const entities = [entityRecord({ id: 'entity:westland' })];
    const reports = await Promise.all([graph.load(second), graph.load({ ...third, entities })]);
    expect(reports.map(({ run }) => run).sort()).toEqual([2, 3]);
    expect(await readGraphState(graph.database)).toMatchObject({ run: 3, nodes: { Entity: 10 } });
  });

  it('loads one data set once when two ask for it at the same time', async () => {
    const reports = await Promise.all([graph.load(first), graph.load(first)]);
    expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['LOADED', 'UNCHANGED']);
    expect(reports.map(({ run }) => run)).toEqual([1, 1]);
  });

  it('reports the run that it made when the reply to its commit was lost', async () => {
    const proxy = new CommitLosingProxy(graph.connection.uri);
    const database = new Database({ ...graph.connection, uri: await proxy.open(), database: 'neo4j' });
    const order = { dataSet: first, places: NOWHERE, vocabulary: graph.vocabulary, draft: false };
    const report = await loadDataSet(database, { ...order, clock: () => LOAD_TIME });
    expect(proxy.lost).toBe(1);
    expect(report).toMatchObject({ outcome: 'LOADED', run: 1, added: { source: 3, entity: 8, relation: 4, claim: 7 } });
    expect(await readGraphState(graph.database)).toMatchObject({ run: 1, nodes: { Claim: 7 } });
    await database.close();
    await proxy.close();
  });
});

/** The dump without what only tells when a record was written. */
function withoutRuns(dump: string): string {
  return dump.replace(/"run":\d+/g, '"run":0');
}
