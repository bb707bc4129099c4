import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedDataSet } from '../../../src/domain/record/data-set';
import type { ExportQuestion } from '../../../src/domain/export/export-question';
import type { ExportedGraph } from '../../../src/domain/export/exported-graph';
import { writeEntente } from '../../../src/export/write-entente';
import { recordSchema } from '../../../src/import/data-set/json-schemas';
import { readDataSet } from '../../../src/import/data-set/read-data-set';
import { campaignRuns } from '../../support/campaign';
import { headerRecord, minimalDataSet, newFolder, withChange } from '../../support/data-set-builder';
import { arbitrarySwitches, editionWith } from '../../support/edition-arbitrary';
import { exportedGraphOf } from '../../support/exported-from-rows';
import { exportQuestion } from '../../support/exported-records';
import { richDataSet } from '../../support/rich-data-set';

const WHOLE = exportQuestion();
const CROP: ExportQuestion = { ...WHOLE, at: '2024' };

async function written(graph: ExportedGraph, question = WHOLE): Promise<string> {
  let text = '';
  for await (const chunk of writeEntente(graph, question)) text += chunk.text;
  return text;
}

async function header(graph: ExportedGraph, question: ExportQuestion): Promise<Record<string, unknown>> {
  const [line = ''] = (await written(graph, question)).split('\n');
  return JSON.parse(line) as Record<string, unknown>;
}

function loaded(fields: Partial<LoadedDataSet>): LoadedDataSet {
  return { ...headerRecord(), draft: false, contentHash: '0', run: 7, ...fields };
}

/** Reads a text of JSON Lines as a data set. */
function readBack(text: string) {
  const file = join(newFolder(), 'export.jsonl');
  writeFileSync(file, text);
  return readDataSet(file);
}

describe('a data set as JSON Lines', () => {
  it('reads back as what was written, however hostile the texts, and is written the same again', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySwitches, async (switches) => {
        const text = await written(exportedGraphOf(richDataSet(editionWith(switches, '1.0.0'))));
        const { dataSet, faults } = readBack(text);
        expect(faults).toEqual([]);
        expect(dataSet === undefined ? '' : await written(exportedGraphOf(dataSet, 1))).toBe(text);
      }),
      { numRuns: campaignRuns(20) },
    );
  });

  it('says of each line what it is, header and sources first, and sorts by id within a kind', async () => {
    const lines = (await written(exportedGraphOf(minimalDataSet()))).trimEnd().split('\n');
    const named = lines.map((line) => JSON.parse(line) as { record: string; id: string });
    const kinds = [...new Set(named.map(({ record }) => record))];
    expect(kinds).toEqual(['dataset', 'source', 'entity', 'relation', 'claim']);
    expect(lines.every((line) => line.startsWith('{"record":"'))).toBe(true);
    for (const kind of kinds) {
      const ids = named.filter(({ record }) => record === kind).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('writes letters of every script as they are, not as escapes', async () => {
    const named = withChange(minimalDataSet(), 'entity:shells', { description: '김정은 كيم \u2028' });
    expect(await written(exportedGraphOf(named))).toContain('"description":"김정은 كيم \u2028"');
  });
});

describe('the header of a data set that was taken out of a graph', () => {
  const graph = exportedGraphOf(minimalDataSet());

  it('is its own when it is whole, also when it was asked for by name', async () => {
    const own = { record: 'dataset', ...headerRecord() };
    expect(await header(graph, WHOLE)).toEqual(own);
    expect(await header(graph, { ...WHOLE, dataSet: 'dataset:minimal' })).toEqual(own);
  });

  it('is that of a data set of its own when something may be missing', async () => {
    const cropped = { ...graph, cropped: true, options: ['--at 2024'] };
    expect(await header(cropped, CROP)).toEqual({
      record: 'dataset',
      ...headerRecord(),
      id: 'dataset:crop-0123456789ab',
      title: 'A part of Two invented states (1.0.0), as of run 7: --at 2024',
    });
  });

  it('joins what several data sets ask of those who use them', async () => {
    const other = {
      id: 'dataset:other',
      licence: 'CC0-1.0',
      date: '2025-01-01',
      version: '2.0.0',
      languages: ['ko', 'en'],
    };
    const dataSets = [loaded({}), loaded(other)];
    expect(await header({ ...graph, dataSets, options: ['--at 2024'] }, CROP)).toMatchObject({
      id: 'dataset:crop-0123456789ab',
      version: '0.0.7',
      date: '2025-01-01',
      licence: 'CC-BY-4.0 AND CC0-1.0',
      attribution: 'Test',
      notice: 'Everything in it is invented.',
      languages: ['en', 'ko'],
    });
  });

  it('is one that can be read, however much it has to say', async () => {
    const dataSets = [0, 1, 2].map((index) =>
      loaded({ title: `${index}${'\u{1F4E6}'.repeat(499)}`, notice: `${index}${'n'.repeat(1999)}` }),
    );
    const { validate } = recordSchema('dataset.schema.json', 'header');
    expect(validate(await header({ ...graph, dataSets, options: ['--at 2024'] }, CROP))).toBe(true);
  });

  it('is refused when there is nothing to write, before anything is', async () => {
    await expect(written({ ...graph, dataSets: [] }, CROP)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
