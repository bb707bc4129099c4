import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { archiveKey, type ArchiveKey } from '../../src/local-server/class-archive';
import { prepareFolder, settingsFolder } from '../../src/local-server/prepare';
import { startLocalServer } from '../../src/local-server/start';
import { contentOf, exportTexts, runScript } from '../support/cypher-client';
import { headerRecord, minimalDataSet } from '../support/data-set-builder';
import { ScratchGraph } from '../support/scratch-graph';
import { seedServer } from '../support/servers';

const CACHE = process.env.ENTENTE_CACHE ?? resolve(__dirname, '..', '..', '.data', 'cache');

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

/** Runs Neo4j's own import tool in the folder of an export, on the data folder of a server that is not running. */
async function importInto(dataFolder: string, { classPath }: ArchiveKey, folder: string): Promise<string> {
  const child = spawn(
    'java',
    ['-cp', classPath, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', '@import.args'],
    { cwd: folder, env: { ...process.env, NEO4J_HOME: dataFolder, NEO4J_CONF: settingsFolder(dataFolder) } },
  );
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
  const code = await new Promise((done) => child.on('close', done));
  const output = Buffer.concat(pieces).toString('utf8');
  if (code !== 0) throw new Error(`the import tool failed: ${output}`);
  return output;
}

/** What a new server holds that was filled from an export as its README says. */
async function contentAfterImport(texts: ReadonlyMap<string, string>): ReturnType<typeof contentOf> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-import-'));
  const dataFolder = join(folder, 'server');
  try {
    for (const [file, text] of texts) await writeFile(join(folder, file), text);
    const key = await archiveKey(CACHE, () => undefined);
    await prepareFolder({ dataFolder, classPath: key.classPath, heapMegabytes: 256 });
    await importInto(dataFolder, key, folder);
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
