import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSet } from '../../src/domain/record/data-set';
import { unlimitedScope } from '../../src/base/request-scope';
import { readDataSet } from '../../src/import/data-set/read-data-set';
import { exportGraph } from '../../src/service/export/export-graph';
import { planFormat } from '../../src/service/load/format-data-set';
import { Database } from '../../src/store/neo4j/database';
import { ROOT } from '../support/build';
import { campaignRuns } from '../support/campaign';
import { entityRecord, headerRecord, newFolder } from '../support/data-set-builder';
import { arbitrarySwitches, editionWith } from '../support/edition-arbitrary';
import { exportQuestion } from '../support/exported-records';
import { richDataSet } from '../support/rich-data-set';
import { ScratchGraph, shippedVocabulary } from '../support/scratch-graph';
import { seedServer } from '../support/servers';

const WHOLE = exportQuestion();

async function exported(database: Database, question = WHOLE): Promise<Buffer> {
  const { chunks } = await exportGraph({ database, vocabulary: shippedVocabulary() }, question, unlimitedScope('test'));
  const pieces: Buffer[] = [];
  for await (const { text } of chunks) pieces.push(Buffer.from(text, 'utf8'));
  return Buffer.concat(pieces);
}

/** The file in which the bytes stand. */
function fileOf(bytes: Buffer): string {
  const file = join(newFolder(), 'export.jsonl');
  writeFileSync(file, bytes);
  return file;
}

function readBack(bytes: Buffer): DataSet {
  const { dataSet, faults } = readDataSet(fileOf(bytes));
  if (dataSet === undefined) throw new Error(JSON.stringify(faults));
  return dataSet;
}

let graph: ScratchGraph;
beforeAll(() => {
  graph = new ScratchGraph();
});
afterAll(() => graph.close());

async function loadedAlone(dataSet: DataSet): Promise<void> {
  await graph.empty();
  await graph.load(dataSet);
}

describe('an export in the format of data sets', () => {
  it('of the seed comes back byte for byte, and is the same edition as its folder', async () => {
    const seed = new Database({ database: 'neo4j', ...seedServer() });
    const first = await exported(seed).finally(() => seed.close());
    const dataSet = readBack(first);
    await loadedAlone(dataSet);
    expect((await exported(graph.database)).equals(first)).toBe(true);

    const { dataSet: fromFolder } = readDataSet(join(ROOT, 'seed'));
    for (const same of fromFolder === undefined ? [] : [dataSet, fromFolder]) {
      expect(await graph.load(same)).toMatchObject({ outcome: 'UNCHANGED', run: 1 });
    }
    expect(fromFolder?.claims.length).toBe(dataSet.claims.length);
  }, 180_000);

  it('is in canonical form already', async () => {
    await loadedAlone(richDataSet());
    const file = fileOf(await exported(graph.database));
    expect(planFormat(file, shippedVocabulary())).toMatchObject({ faults: [], misformatted: [] });
  });

  it('of any edition comes back byte for byte, and loading it where it came from changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySwitches, async (switches) => {
        await loadedAlone(richDataSet(editionWith(switches, '1.0.0')));
        const before = await graph.dump();
        const first = await exported(graph.database);
        expect(await graph.load(readBack(first))).toMatchObject({ outcome: 'UNCHANGED', run: 1 });
        await loadedAlone(readBack(first));
        expect((await exported(graph.database)).toString()).toBe(first.toString());
        expect(await graph.dump()).toBe(before);
      }),
      { numRuns: campaignRuns(4) },
    );
  }, 180_000);

  it('of one data set among several holds its records alone', async () => {
    const own = richDataSet();
    await loadedAlone(own);
    const alone = await exported(graph.database);
    const stranger = entityRecord({ id: 'entity:stranger' });
    const other: DataSet = {
      header: headerRecord({ id: 'dataset:other' }),
      sources: [],
      entities: [stranger],
      relations: [],
      claims: [],
    };
    await graph.load(other);
    expect((await exported(graph.database, { ...WHOLE, dataSet: own.header.id })).equals(alone)).toBe(true);
    expect(readBack(await exported(graph.database, { ...WHOLE, dataSet: 'dataset:other' }))).toEqual(other);
  });

  it('of a part is a data set of its own, which stands alone', async () => {
    await loadedAlone(richDataSet());
    const scope = { kind: 'RELATIONS', relations: ['relation:harbour-in-southland'] } as const;
    const part = readBack(await exported(graph.database, { ...WHOLE, scope }));
    expect(part.header.id).toMatch(/^dataset:crop-[0-9a-f]{12}$/);
    expect(part.relations.map(({ id }) => id)).toContain('relation:harbour-in-southland');
    expect(part.claims.length).toBeLessThan(richDataSet().claims.length);
    await graph.empty();
    expect(await graph.load(part)).toMatchObject({ outcome: 'LOADED' });
  });
});
