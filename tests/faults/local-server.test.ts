import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type EagerResult } from 'neo4j-driver';
import { EntenteError } from '../../src/base/errors';
import type { LocalServer, LocalServerOptions } from '../../src/local-server/options';
import { startLocalServer } from '../../src/local-server/start';
import { isAlive } from '../../src/local-server/state';
import { ensureBuilt, ROOT } from '../support/build';

const cacheFolder = process.env.ENTENTE_CACHE ?? join(ROOT, '.data', 'cache');
const folders: string[] = [];
const servers: LocalServer[] = [];
const children: ChildProcess[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-local-'));
  folders.push(folder);
  return folder;
}

async function start(dataFolder: string, more: Partial<LocalServerOptions> = {}): Promise<LocalServer> {
  const server = await startLocalServer({ dataFolder, cacheFolder, heapMegabytes: 256, ...more });
  servers.push(server);
  return server;
}

/** Starts the server in a Node process of its own, which then waits until it is killed. */
async function startInChild(dataFolder: string, throwAway: boolean): Promise<ChildProcess> {
  const options = JSON.stringify({ dataFolder, cacheFolder, heapMegabytes: 256, throwAway });
  const script = `require('./dist/local-server/start.js').startLocalServer(${options})
    .then(() => { console.log('started'); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ['-e', script], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function ask(server: LocalServer, statement: string): Promise<unknown> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
    // A server that is gone is an answer here, not something to wait for.
    maxTransactionRetryTime: 2000,
  });
  try {
    const { records }: EagerResult<Record<string, unknown>> = await driver.executeQuery(
      statement,
      {},
      { database: 'neo4j' },
    );
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

async function serverPid(dataFolder: string): Promise<number> {
  const state = JSON.parse(await readFile(join(dataFolder, 'server.json'), 'utf8')) as { pid: number };
  return state.pid;
}

async function refusal(promise: Promise<unknown>): Promise<EntenteError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof EntenteError) return error;
  throw new Error(`Expected a fault, got ${String(error)}`);
}

beforeAll(ensureBuilt);

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

// One data folder serves all cases of this block in turn: each start of a server takes 3 s of processor time.
describe('a local server', () => {
  let folder = '';
  let server: LocalServer;

  beforeAll(async () => {
    folder = await newFolder();
  });

  it('keeps data, password and port from one start to the next, and leaves no process behind', async () => {
    const first = await start(folder);
    expect(first.adopted).toBe(false);
    await ask(first, "CREATE (:Kept {name: '김정은'})");
    const pid = await serverPid(folder);
    await first.stop();
    expect(isRunning(pid)).toBe(false);

    server = await start(folder);
    expect([server.uri, server.password, server.adopted]).toEqual([first.uri, first.password, false]);
    expect(await ask(server, 'MATCH (k:Kept) RETURN k.name')).toBe('김정은');
  }, 120_000);

  it('hides its password, listens on loopback only, and reads neither files nor addresses', async () => {
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
    expect(server.password).toMatch(/^[0-9a-f]{48}$/);
    await expect(ask({ ...server, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/authentication/i);
    expect(await listeningAddresses(await serverPid(folder))).toEqual(['127.0.0.1']);

    const secret = join(folder, 'import', 'secret.csv');
    await expect(ask(server, `LOAD CSV FROM 'file://${secret}' AS row RETURN row`)).rejects.toThrow(
      /allow_csv_import_from_file_urls/,
    );
    const address = server.uri.replace('bolt', 'http');
    await expect(ask(server, `LOAD CSV FROM '${address}/' AS row RETURN row`)).rejects.toThrow(/blocked|blocklist/i);
    expect(await ask(server, "SHOW SETTINGS 'db.transaction.timeout' YIELD value")).toBe('1m');
  }, 120_000);

  it('that hangs is named with its process, not waited for without end', async () => {
    const pid = await serverPid(folder);
    process.kill(pid, 'SIGSTOP');
    const fault = await refusal(start(folder, { patienceMilliseconds: 1500 }));
    process.kill(pid, 'SIGCONT');
    expect(fault.code).toBe('DATA_FOLDER_IN_USE');
    expect(fault.hint).toContain(`kill ${pid}`);
    expect(await ask(server, 'RETURN 1')).toBe(1);
  }, 120_000);

  it('that lost its state file is not joined by a second server on the same stores', async () => {
    const state = await readFile(join(folder, 'server.json'), 'utf8');
    await rm(join(folder, 'server.json'));
    const fault = await refusal(start(folder));
    await writeFile(join(folder, 'server.json'), state);
    expect(fault.code).toBe('DATA_FOLDER_IN_USE');
    expect(fault.message).toContain(folder);
    expect(await ask(server, 'RETURN 1')).toBe(1);
  }, 120_000);

  it('that is stopped leaves no process and no state file', async () => {
    const pid = await serverPid(folder);
    await server.stop();
    expect([isRunning(pid), existsSync(join(folder, 'server.json'))]).toEqual([false, false]);
  }, 120_000);

  it('whose password was lost asks for it, and is not started with another', async () => {
    await rename(join(folder, 'password'), join(folder, 'password.lost'));
    const fault = await refusal(start(folder));
    await rename(join(folder, 'password.lost'), join(folder, 'password'));
    expect(fault.code).toBe('NEO4J_AUTH');
    expect(fault.message).toContain(join(folder, 'password'));
  }, 120_000);

  it('that cannot boot says why in one line, where its log is, and leaves no process', async () => {
    const fault = await refusal(start(folder, { heapMegabytes: 20 }));
    expect(fault.code).toBe('NEO4J_UNREACHABLE');
    expect(fault.message).toMatch(/memory|heap/i);
    expect(fault.message).not.toContain('\n');
    expect(fault.hint).toContain(join(folder, 'server.log'));
    expect(existsSync(join(folder, 'server.json'))).toBe(false);
  }, 120_000);

  it('is started over the lock and the state of processes that are gone, and no other process is touched', async () => {
    const gone = spawn(process.execPath, ['-e', '0']);
    await once(gone, 'exit');
    await writeFile(join(folder, 'start.lock'), String(gone.pid));
    // The number of a process that lives, but is no server of ours: it must neither be adopted nor killed.
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    children.push(stranger);
    await writeFile(join(folder, 'server.json'), JSON.stringify({ pid: stranger.pid, port: 1, users: [gone.pid] }));

    // Two starts at the same moment share one server, which runs until both have left.
    const both = await Promise.all([start(folder), start(folder)]);
    expect(both.map(({ adopted }) => adopted).sort()).toEqual([false, true]);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    const [first, second] = both;
    await first.stop();
    await first.stop();
    expect(await ask(second, 'RETURN 1')).toBe(1);
    await second.stop();
    await expect(ask(second, 'RETURN 1')).rejects.toThrow(/connect|ECONNREFUSED/i);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  }, 120_000);

  it('whose parent was killed is adopted as it runs, and stops with its new owner', async () => {
    const parent = await startInChild(folder, false);
    const pid = await serverPid(folder);
    await kill(parent);
    const adopted = await start(folder);
    expect(adopted.adopted).toBe(true);
    expect(await serverPid(folder)).toBe(pid);
    expect(await ask(adopted, 'RETURN 1')).toBe(1);
    await adopted.stop();
    expect(existsSync(join(folder, 'server.json'))).toBe(false);
    await expect(ask(adopted, 'RETURN 1')).rejects.toThrow(/connect|ECONNREFUSED/i);
  }, 120_000);

  it('for tests dies with its parent, and its folder goes too', async () => {
    const own = await newFolder();
    const parent = await startInChild(own, true);
    const pid = await serverPid(own);
    await kill(parent);
    const deadline = Date.now() + 5000;
    while ((isRunning(pid) || existsSync(own)) && Date.now() < deadline) await sleep(50);
    expect([isRunning(pid), existsSync(own)]).toEqual([false, false]);
  }, 120_000);
});

describe('a data folder', () => {
  it('on which another process is starting is waited for, then refused with its number', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'start.lock'), String(process.ppid));
    const fault = await refusal(start(folder, { patienceMilliseconds: 300 }));
    expect(fault.code).toBe('DATA_FOLDER_IN_USE');
    expect(fault.message).toContain(String(process.ppid));
    expect(await readFile(join(folder, 'start.lock'), 'utf8')).toBe(String(process.ppid));
  });
});

/** Whether the process does more than wait to be collected by a parent that does not care. */
function isRunning(pid: number): boolean {
  return isAlive(pid) && existsSync(`/proc/${pid}/exe`);
}

/** Local addresses of a process's listening sockets, from /proc: Linux only. */
async function listeningAddresses(pid: number): Promise<readonly string[]> {
  const { readdir, readlink } = await import('node:fs/promises');
  const descriptors = await readdir(`/proc/${pid}/fd`);
  const links = await Promise.all(descriptors.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')));
  const inodes = new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8')));
  const rows = tables.flatMap((table) => table.split('\n').map((line) => line.trim().split(/\s+/)));
  const listening = rows.filter((row) => row[3] === '0A' && inodes.has(row[9] ?? ''));
  return [...new Set(listening.map((row) => readAddress(row[1] ?? '')))];
}

/** 0100007F of /proc/net/tcp is 127.0.0.1; in tcp6 it stands at the end of an IPv4 address in IPv6 form. */
function readAddress(text: string): string {
  const hexadecimal = text.split(':')[0] ?? '';
  const bytes = hexadecimal.slice(-8).match(/../g) ?? [];
  return bytes
    .map((byte) => parseInt(byte, 16))
    .reverse()
    .join('.');
}
