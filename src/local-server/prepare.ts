import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../base/errors';
import { freePort } from './bolt';
import { runCommand } from './command';
import { innermostCause } from './innermost-cause';
import type { ServerHome } from './options';
import { serverSettings } from './settings';
import { readOptional } from './state';

/** The port and the password of a server that can be started on a data folder. */
interface PreparedFolder {
  readonly port: number;
  readonly password: string;
}

/** The file with the password of a data folder: mode 0600, one line. */
export const passwordFile = (dataFolder: string): string => join(dataFolder, 'password');

/** The folder with the settings of a data folder. */
export const settingsFolder = (dataFolder: string): string => join(dataFolder, 'conf');

/** Makes the folders, picks a port (the last one, when it is free), writes neo4j.conf, and sets a password. */
export async function prepareFolder(home: ServerHome): Promise<PreparedFolder> {
  const { dataFolder, heapMegabytes } = home;
  await mkdir(settingsFolder(dataFolder), { recursive: true });
  const portFile = join(dataFolder, 'port');
  const port = await freePort(Number(await readOptional(portFile)) || undefined);
  await writeFile(portFile, String(port));
  await writeFile(join(settingsFolder(dataFolder), 'neo4j.conf'), serverSettings(port, heapMegabytes));
  return { port, password: (await readPassword(dataFolder)) ?? (await setPassword(home)) };
}

/** The password of a data folder; undefined before the first start. */
export async function readPassword(dataFolder: string): Promise<string | undefined> {
  return (await readOptional(passwordFile(dataFolder)))?.trim();
}

/**
 * Sets a random password. Neo4j accepts it only before its first start.
 *
 * The tool reads it from a file (`@file`), so that no list of processes shows it. The file gets its final name only when
 * the tool is done. So if a folder has a password file, its server has that password.
 */
async function setPassword(home: ServerHome): Promise<string> {
  const { dataFolder } = home;
  if (existsSync(join(dataFolder, 'data', 'databases', 'store_lock'))) {
    throw new EntenteError(
      'NEO4J_AUTH',
      `The file with the password of the local server is missing: ${passwordFile(dataFolder)}`,
      {
        hint: `Put the file back, or remove ${dataFolder} to start with an empty database.`,
      },
    );
  }
  const password = randomBytes(24).toString('hex');
  const unset = `${passwordFile(dataFolder)}.unset`;
  await writeFile(unset, password, { mode: 0o600 });
  await runAdminTool(home, ['dbms', 'set-initial-password', `@${unset}`]);
  await rename(unset, passwordFile(dataFolder));
  return password;
}

async function runAdminTool({ dataFolder, classPath }: ServerHome, parameters: readonly string[]): Promise<void> {
  const result = await runCommand('java', ['-cp', classPath, 'org.neo4j.cli.AdminTool', ...parameters], {
    NEO4J_HOME: dataFolder,
    NEO4J_CONF: settingsFolder(dataFolder),
  });
  if (result?.code === 0) return;
  const reason = innermostCause(result?.output ?? '');
  throw new EntenteError('NEO4J_UNREACHABLE', `neo4j-admin ${parameters.slice(0, 2).join(' ')} failed: ${reason}`, {
    hint: `Correct what it names, or remove ${dataFolder} to start with an empty database.`,
  });
}
