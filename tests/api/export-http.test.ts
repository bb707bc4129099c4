import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import type { ExportQuestion } from '../../src/domain/export/export-question';
import { exportTexts } from '../support/cypher-client';
import { ask } from '../support/http-server';
import { ScratchGraph } from '../support/scratch-graph';
import { startSeedApi, type SeedApi } from '../support/seed-http-server';
import { seedServer } from '../support/servers';

describe('exports of the seed over HTTP', () => {
  let api: SeedApi;
  let graph: ScratchGraph;
  beforeAll(async () => {
    api = await startSeedApi();
    graph = new ScratchGraph(seedServer());
  });
  afterAll(async () => {
    await api.close();
    await graph.close();
  });

  const crop: Partial<ExportQuestion> = {
    scope: { kind: 'AROUND', entities: ['entity:kim-jong-un'], hops: 2 },
    during: '2023',
    saidBy: '2023-11-30',
    minSupport: 'ALLEGED',
  };
  const cropped = 'scope=entity:kim-jong-un&hops=2&during=2023&saidBy=2023-11-30&minSupport=ALLEGED';

  it.each<[string, Partial<ExportQuestion>]>([
    ['cypher', { format: 'cypher' }],
    ['entente?dataSet=dataset:dprk-russia-2023', { format: 'entente', dataSet: 'dataset:dprk-russia-2023' }],
    ['graphml?lang=ko', { format: 'graphml', lang: 'ko' }],
    [`cypher?shape=direct&${cropped}`, { format: 'cypher', shape: 'direct', ...crop }],
    [`entente?${cropped}`, { format: 'entente', ...crop }],
  ])('%s is what the service writes, byte for byte', async (path, question) => {
    const response = await fetch(`${api.url}/export/${path}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(200);
    const text = (await exportTexts(graph, question)).get('') ?? '';
    expect(bytes.equals(Buffer.from(text))).toBe(true);
    expect(bytes.length).toBeGreaterThan(1_000);
    const part = path.includes('scope') ? '-part-[0-9a-f]{12}' : '';
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="dprk-russia-2023-[0-9.]+-run-\\d+${part}(\\.direct)?\\.[a-z]+"$`),
    );
  });

  it.each<[string, Partial<ExportQuestion>]>([[`csv-admin?${cropped}`, { format: 'csv-admin', ...crop }]])(
    '%s is the archive of what the service writes',
    async (path, question) => {
      const bytes = Buffer.from(await (await fetch(`${api.url}/export/${path}`)).arrayBuffer());
      const folder = mkdtempSync(join(tmpdir(), 'entente-archive-'));
      const expected = new ZipFile();
      for (const [name, text] of await exportTexts(graph, question)) {
        writeFileSync(join(folder, name), text);
        expected.addFile(join(folder, name), name, { mtime: timeIn(bytes), mode: 0o100644 });
      }
      expected.end();
      const pieces: Buffer[] = [];
      for await (const piece of expected.outputStream) pieces.push(piece as Buffer);
      expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    },
  );

  it.each([
    ['an entity', 'cypher?scope=entity:nobody', 'scope'],
    ['a relation', 'cypher?scope=relation:nothing', 'scope'],
    ['a data set', 'entente?dataSet=dataset:nowhere', 'dataSet'],
  ])('%s that is not there is named', async (_what, path, argument) => {
    const response = await fetch(`${api.url}/export/${path}`);
    expect(response.status).toBe(400);
    const body = (await response.json()) as { errors: unknown[] };
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', details: { argument } } });
  });

  it('does not keep questions of GraphQL waiting', async () => {
    const state = { answered: 0, done: false };
    const exporting = (async () => {
      for (let round = 0; round < 3; round++) await (await fetch(`${api.url}/export/cypher`)).arrayBuffer();
      state.done = true;
    })();
    while (!state.done) {
      const { data } = await ask(api.url, '{ entity(id: "entity:kim-jong-un") { id } }');
      expect(data).toEqual({ entity: { id: 'entity:kim-jong-un' } });
      state.answered += 1;
    }
    await exporting;
    expect(state.answered).toBeGreaterThan(3);
  });
});

/** The time of the first file, in seconds since 1970: our archives say it in their extended field. */
function timeIn(bytes: Buffer): Date {
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
  const extra = directory + 46 + bytes.readUInt16LE(directory + 28);
  return new Date(bytes.readUInt32LE(extra + 5) * 1_000);
}
