import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalServer } from '../../src/local-server/start';
import { contentOf, runScript } from './cypher-client';
import { CACHE, importIntoServer } from './import-tool';
import { ScratchGraph } from './scratch-graph';

/** What a new server holds that was filled from the folder of a `csv-admin` export as its README says. */
export async function contentAfterImport(folder: string): ReturnType<typeof contentOf> {
  const home = await mkdtemp(join(tmpdir(), 'entente-import-'));
  const dataFolder = join(home, 'server');
  try {
    const said = await importIntoServer(dataFolder, folder);
    if (!said.includes('IMPORT DONE')) throw new Error(`the import tool does not say that it is done: ${said}`);
    const server = await startLocalServer({ dataFolder, cacheFolder: CACHE, heapMegabytes: 256, throwAway: true });
    const graph = new ScratchGraph(server);
    try {
      await runScript(graph, await readFile(join(folder, 'schema.cypher'), 'utf8'));
      const failed = await graph.query("SHOW INDEXES YIELD name, state WHERE state = 'FAILED' RETURN name");
      if (failed.length > 0) throw new Error(`indexes failed: ${JSON.stringify(failed)}`);
      return await contentOf(graph);
    } finally {
      await graph.close();
      await server.stop();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
