import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../base/errors';
import { freePort } from './bolt';
import { runCommand } from './command';
import { innermostCause } from './innermost-cause';
import { serverSettings } from './settings';
import { readOptional } from './state';

/** A data folder that a server can be started on. */
export interface PreparedFolder {
  readonly port: number;
  readonly password: string;
}

/** What a data folder is prepared with. */
export interface Preparation {
  readonly dataFolder: string;
  readonly classPath: string;
  readonly heapMegabytes: number;
}

/** Where the password of a data folder lies: mode 0600, one line. */
export const passwordFile = (dataFolder: string): string => join(dataFolder, 'password');

/** Where the settings of a data folder lie. */
export const settingsFolder = (dataFolder: string): string => join(dataFolder, 'conf');

/** Makes the folders, picks the port (the one of last time when it is free), writes neo4j.conf, sets the password. */
export async function prepareFolder(preparation: Preparation): Promise<PreparedFolder> {
  const { dataFolder, heapMegabytes } = preparation;
  await mkdir(settingsFolder(dataFolder), { recursive: true });
  const portFile = join(dataFolder, 'port');
  const port = await freePort(Number(await readOptional(portFile)) || undefined);
  await writeFile(portFile, String(port));
  await writeFile(join(settingsFolder(dataFolder), 'neo4j.conf'), serverSettings({ port, heapMegabytes }));
  return { port, password: (await readPassword(dataFolder)) ?? (await setPassword(preparation)) };
}

/** The password of a data folder; undefined before the first start. */
export async function readPassword(dataFolder: string): Promise<string | undefined> {
  return (await readOptional(passwordFile(dataFolder)))?.trim();
}

/**
 * Sets a random password, which Neo4j takes only before its first start.
 *
 * The tool reads it from a file (`@file`), so that it never stands in a list of processes. The file gets its lasting
 * name only when the tool is done: a folder with a password is a folder whose server knows it.
 */
async function setPassword({ dataFolder, classPath }: Preparation): Promise<string> {
  if (existsSync(join(dataFolder, 'data', 'databases', 'store_lock'))) {
    throw new EntenteError('NEO4J_AUTH', `The password of the local server is lost: ${passwordFile(dataFolder)}`, {
      hint: `Put it back, or remove ${dataFolder} to start anew.`,
    });
  }
  const password = randomBytes(24).toString('hex');
  const unset = `${passwordFile(dataFolder)}.unset`;
  await writeFile(unset, password, { mode: 0o600 });
  await runAdminTool({ dataFolder, classPath, parameters: ['dbms', 'set-initial-password', `@${unset}`] });
  await rename(unset, passwordFile(dataFolder));
  return password;
}

interface AdminCommand {
  readonly dataFolder: string;
  readonly classPath: string;
  readonly parameters: readonly string[];
}

async function runAdminTool({ dataFolder, classPath, parameters }: AdminCommand): Promise<void> {
  const result = await runCommand('java', ['-cp', classPath, 'org.neo4j.cli.AdminTool', ...parameters], {
    environment: { NEO4J_HOME: dataFolder, NEO4J_CONF: settingsFolder(dataFolder) },
  });
  if (result?.code === 0) return;
  const reason = innermostCause(result?.output ?? '');
  throw new EntenteError('NEO4J_UNREACHABLE', `neo4j-admin ${parameters.slice(0, 2).join(' ')} failed: ${reason}`, {
    hint: `Correct what it names, or remove ${dataFolder} to start anew.`,
  });
}
