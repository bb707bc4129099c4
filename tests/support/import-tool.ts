import { archiveFlags, archiveKey } from '../../src/local-server/class-archive';
import { THROW_AWAY_FLAGS } from '../../src/local-server/launch';
import { prepareFolder, settingsFolder } from '../../src/local-server/prepare';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What all servers of a checkout share. */
export const CACHE = process.env.ENTENTE_CACHE ?? resolve(__dirname, '..', '..', '.data', 'cache');

/** The command of neo4j-admin, as docs/for-researchers.md gives it. */
export const IMPORT_COMMAND = ['database', 'import', 'full', 'neo4j', '@import.args'];

/**
 * Runs Neo4j's own import tool on the folder of a `csv-admin` export, into the data folder of a server that is not
 * running; makes that folder. Gives what the tool said, throws with it when it failed.
 */
export async function importIntoServer(
  dataFolder: string,
  folder: string,
  { heapMegabytes } = { heapMegabytes: 256 },
): Promise<string> {
  const key = await archiveKey(CACHE, () => undefined);
  await prepareFolder({ dataFolder, classPath: key.classPath, heapMegabytes });
  const child = spawn(
    'java',
    [...THROW_AWAY_FLAGS, ...archiveFlags(key), '-cp', key.classPath, 'org.neo4j.cli.AdminTool', ...IMPORT_COMMAND],
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
