import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalServer } from '../../src/local-server/start';
import { contentOf, exportTexts, runScript } from '../support/cypher-client';
import { headerRecord, minimalDataSet } from '../support/data-set-builder';
import { CACHE, importIntoServer } from '../support/import-tool';
import { ScratchGraph } from '../support/scratch-graph';
import { seedServer } from '../support/servers';

const HOSTILE = [
  '=cmd|x',
  '"quoted", comma',
  'line\nbreak\r\n',
  '\\',
  "'",
  ' blanks ',
  '',
  '\u202e\u0001\u2028',
  '\ufeff;',
];

/** What a new server holds that was filled from an export as its README says. */
async function contentAfterImport(texts: ReadonlyMap<string, string>): ReturnType<typeof contentOf> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-import-'));
  const dataFolder = join(folder, 'server');
  try {
    for (const [file, text] of texts) await writeFile(join(folder, file), text);
    await importIntoServer(dataFolder, folder);
    const server = await startLocalServer({ dataFolder, cacheFolder: CACHE, heapMegabytes: 256, throwAway: true });
    const graph = new ScratchGraph(server);
    try {
      await runScript(graph, texts.get('schema.cypher') ?? '');
      expect(await graph.query("SHOW INDEXES YIELD state WHERE state = 'FAILED' RETURN state")).toEqual([]);
      return await contentOf(graph);
    } finally {
      await graph.close();
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the graph as files for the import tool of Neo4j', () => {
  it('fills a new server with the seed', async () => {
    const seed = new ScratchGraph(seedServer());
    const texts = await exportTexts(seed, { format: 'csv-admin' });
    const content = await contentOf(seed);
    await seed.close();
    expect(await contentAfterImport(texts)).toEqual(content);
  }, 180_000);

  it('keeps hostile texts, empty texts and breaks of lines as they are', async () => {
    const graph = new ScratchGraph();
    await graph.empty();
    const notice = HOSTILE.join('');
    await graph.load({ ...minimalDataSet(), header: headerRecord({ title: notice, notice, attribution: notice }) });
    for (const [index, text] of HOSTILE.entries()) {
      await graph.query(
        'MATCH (n:Name {ordinal: 0}) WITH n ORDER BY n.key SKIP toInteger($index) LIMIT 1 SET n.value = $text',
        {
          text,
          index,
        },
      );
      await graph.query(
        'MATCH (c:Claim) WITH c ORDER BY c.id SKIP toInteger($index) LIMIT 1 SET c.text = $text, c.note = $text',
        {
          text,
          index,
        },
      );
    }
    const texts = await exportTexts(graph, { format: 'csv-admin' });
    const content = await contentOf(graph);
    await graph.close();
    expect(await contentAfterImport(texts)).toEqual(content);
  }, 180_000);
});
