import { EntenteError } from '../../src/base/errors';
import type { ExportQuestion } from '../../src/domain/export/export-question';
import { unlimitedScope } from '../../src/base/request-scope';
import { exportGraph, selectGraph } from '../../src/service/export/export-graph';
import {
  claimRecord,
  entityRecord,
  headerRecord,
  minimalDataSet,
  sourceRecord,
  withRecords,
} from '../support/data-set-builder';
import { exportQuestion, idsIn, readExport, WHOLE_RECORDS } from '../support/exported-records';
import { ScratchGraph } from '../support/scratch-graph';

/** A second data set, whose claim denies the summit of the first. */
const second = {
  header: headerRecord({ id: 'dataset:second', title: 'A second' }),
  sources: [sourceRecord({ id: 'source:second' })],
  entities: [entityRecord({ id: 'entity:westland' })],
  relations: [],
  claims: [
    claimRecord({
      id: 'claim:second',
      stance: 'DENIES',
      madeBy: 'entity:westland',
      readIn: [{ source: 'source:second', locator: 'p1' }],
    }),
  ],
};

describe('an export', () => {
  let graph: ScratchGraph;
  beforeAll(() => {
    graph = new ScratchGraph();
  });
  beforeEach(async () => {
    await graph.empty();
    await graph.load(minimalDataSet());
  });
  afterAll(() => graph.close());

  async function textOf(fields: Partial<ExportQuestion> = {}): Promise<string> {
    const { chunks } = await exportGraph(graph, exportQuestion(fields), unlimitedScope('test'));
    let text = '';
    for await (const chunk of chunks) text += chunk.text;
    return text;
  }

  it('is the same text for the same question of the same run', async () => {
    for (const fields of [
      { format: 'cypher' },
      { format: 'entente' },
      { format: 'entente', saidBy: '2024-01-21' },
    ] as const) {
      expect(await textOf(fields)).toBe(await textOf(fields));
    }
  });

  it('says that the graph has moved instead of mixing two runs', async () => {
    const exported = await selectGraph(graph, exportQuestion(), unlimitedScope('test'));
    const pages = exported.records('claim', WHOLE_RECORDS)[Symbol.asyncIterator]();
    await pages.next();
    await graph.load(
      withRecords(minimalDataSet({ header: headerRecord({ version: '1.1.0' }) }), entityRecord({ id: 'entity:new' })),
    );

    await expect(pages.next()).rejects.toMatchObject({ code: 'RUN_MOVED' });
  });

  it('says so of a crop whose ids were found before', async () => {
    const crop = await selectGraph(graph, exportQuestion({ saidBy: '2024-02-01' }), unlimitedScope('test'));
    await graph.load(minimalDataSet({ header: headerRecord({ version: '1.2.0' }) }));
    const pages = crop.records('entity', WHOLE_RECORDS)[Symbol.asyncIterator]();
    await pages.next();
    await expect(pages.next()).rejects.toMatchObject({ code: 'RUN_MOVED' });
  });

  it('refuses an unknown data set and names those that are loaded', async () => {
    const asked = textOf({ dataSet: 'dataset:minimol' });
    await expect(asked).rejects.toThrow(EntenteError);
    await expect(textOf({ dataSet: 'dataset:minimol' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { loaded: ['dataset:minimal'] },
    });
  });

  describe('of one data set among others', () => {
    beforeEach(() => graph.load(second));

    it('must be named where a file holds one data set, and need not where it holds a crop', async () => {
      await expect(textOf()).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { loaded: ['dataset:minimal', 'dataset:second'] },
      });
      expect(await textOf({ minSupport: 'REPORTED' })).toContain('"claim:second"');
    });

    it('holds its own records alone where a file is loaded beside the others', async () => {
      const alone = await readExport(graph, { dataSet: 'dataset:second' });
      expect(alone.graph).toMatchObject({ cropped: false, counts: { source: 1, entity: 1, relation: 0, claim: 1 } });
      expect(alone.graph.dataSets.map(({ id }) => id)).toEqual(['dataset:second']);
      expect(alone.records.claim[0]?.links.map(({ id }) => id)).toContain('relation:summit');
    });

    it('brings what its records name where nothing else would be there', async () => {
      const drawn = await readExport(graph, { dataSet: 'dataset:second', format: 'graphml' });
      expect(drawn.graph.cropped).toBe(true);
      expect(drawn.graph.dataSets.map(({ id }) => id)).toEqual(['dataset:minimal', 'dataset:second']);
      expect(idsIn(drawn, 'relation')).toEqual(['relation:summit']);
      expect(idsIn(drawn, 'claim')).toEqual(['claim:second', 'claim:summit-north', 'claim:summit-south']);
    });

    it('keeps the conditions of a crop to relations of its own', async () => {
      const crop = await readExport(graph, { dataSet: 'dataset:second', minSupport: 'REPORTED' });
      expect(crop.graph.counts.relation).toBe(0);
      expect(crop.graph.dataSets).toEqual([]);
    });
  });
});
