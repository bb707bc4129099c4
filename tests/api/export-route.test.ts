import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { inflateRawSync } from 'node:zlib';
import { EntenteError } from '../../src/base/errors';
import type { ExportChunk } from '../../src/domain/export/exported-graph';
import type { RequestScope } from '../../src/base/request-scope';
import type { HttpServerOptions } from '../../src/http/options';
import { FAKE_GRAPH, fakeExport, stopped } from '../support/fake-export';
import { ask, startSmallServer, type StartedServer } from '../support/http-server';

const MEBIBYTE = 'x'.repeat(1024 * 1024);

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** Starts a server whose exports write what is given, for one test. */
async function withExport(
  exportGraph: HttpServerOptions['exportGraph'],
  test: (started: StartedServer) => Promise<void>,
  changes: Partial<HttpServerOptions> = {},
): Promise<void> {
  const started = await startSmallServer({ exportGraph, ...changes });
  try {
    await test(started);
  } finally {
    await started.server.close();
  }
}

/** An export that has begun, and goes on when the test says so; it never ends by itself unless it is let go. */
function heldExport() {
  const held = { begun: 0, ended: 0, scopes: [] as RequestScope[], letGo: (): void => undefined };
  const exportGraph = fakeExport(async function* (scope) {
    held.begun += 1;
    held.scopes.push(scope);
    try {
      yield { file: '', text: 'begun' };
      await Promise.race([stopped(scope), new Promise<void>((resolve) => (held.letGo = resolve))]);
      yield { file: '', text: ', ended' };
    } finally {
      held.ended += 1;
    }
  });
  return { held, exportGraph };
}

/** The text of an answer that is whole; where nothing of it has arrived when it is cut off, asking fails already. */
async function wholeText(url: string): Promise<string> {
  return (await fetch(url)).text();
}

async function codeOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return body.errors[0]?.extensions.code;
}

/** Asks with a socket that reads nothing. */
function deafClient(url: string, path: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
      resolve(socket);
    });
    socket.on('error', () => undefined);
    socket.pause();
  });
}

describe('the answer to an export', () => {
  const whole = fakeExport(async function* () {
    await Promise.resolve();
    yield { file: '', text: 'one \u0643\n' };
    yield { file: '', text: MEBIBYTE };
  });

  it('is the text with type, name, and nothing that keeps or guesses it', async () => {
    await withExport(whole, async ({ url }) => {
      const response = await fetch(`${url}/export/entente`);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/x-ndjson; charset=utf-8',
        'content-disposition': 'attachment; filename="made-up-1.2.0-run-7.jsonl"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-request-id': expect.any(String) as string,
        'transfer-encoding': 'chunked',
      });
      expect(await response.text()).toBe(`one \u0643\n${MEBIBYTE}`);
    });
  });

  it('is asked with the options of the command line in camel case', async () => {
    const asked: unknown[] = [];
    const exportGraph: HttpServerOptions['exportGraph'] = (question, scope) => {
      asked.push(question);
      return whole(question, scope);
    };
    await withExport(exportGraph, async ({ url }) => {
      const query =
        'shape=direct&scope=entity%3Aa,entity:b&scope=entity:c&hops=2&during=2023-09%2F..&match=CERTAIN&saidBy=2023-10-31&minSupport=REPORTED&contested=ONLY&lang=ar';
      const response = await fetch(`${url}/export/cypher?${query}`);
      expect(response.headers.get('content-disposition')).toContain('.direct.cypher"');
      await response.text();
    });
    expect(asked).toEqual([
      {
        format: 'cypher',
        shape: 'direct',
        scope: { kind: 'AROUND', entities: ['entity:a', 'entity:b', 'entity:c'], hops: 2 },
        at: null,
        during: '2023-09/..',
        match: 'CERTAIN',
        saidBy: '2023-10-31',
        minSupport: 'REPORTED',
        contested: 'ONLY',
        lang: 'ar',
        dataSet: null,
      },
    ]);
  });

  it.each([
    ['a format that there is not', 'cyhper', 400, 'BAD_USER_INPUT', /Did you mean cypher\?/],
    ['an option of the command line', 'cypher?said-by=2023-01-01', 400, 'BAD_USER_INPUT', /Did you mean saidBy\?/],
    ['the format once more', 'cypher?format=graphml', 400, 'BAD_USER_INPUT', /format is given more than once/],
    ['a repeated option', 'cypher?at=2023&at=2023', 400, 'BAD_USER_INPUT', /at is given more than once/],
    ['an option of prototypes', 'cypher?__proto__=x', 400, 'BAD_USER_INPUT', /no option __proto__/],
    ['a query in an id', "cypher?scope=entity:x'%20OR%201", 400, 'BAD_USER_INPUT', /scope cannot be/],
    ['many ids', `cypher?${'scope=a&'.repeat(900)}`, 400, 'BAD_USER_INPUT', /scope cannot be a/],
    ['huge hops', `cypher?scope=entity:a&hops=${'9'.repeat(500)}`, 400, 'ARGUMENT_OUT_OF_RANGE', /1 to 8/],
    ['a header in a language', 'graphml?lang=en%0D%0ASet-Cookie:%20a=b', 400, 'BAD_USER_INPUT', /lang cannot be/],
    ['bytes that are no text', 'cypher?dataSet=%ff&at=1', 400, 'BAD_USER_INPUT', /./],
    ['two dates', 'cypher?at=2023&during=2024', 400, 'TIME_CONFLICT', /at and during exclude/],
    ['no format', '', 400, 'BAD_USER_INPUT', /Choose one of cypher, entente/],
    ['a folder', 'cypher/more', 404, 'NOT_FOUND', /./],
  ])('refuses %s', async (_what, ...[path, status, code, words]) => {
    await withExport(whole, async ({ url }) => {
      const response = await fetch(`${url}/export/${path}`);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(response.headers.get('set-cookie')).toBeNull();
      const text = await response.clone().text();
      expect([response.status, await codeOf(response)]).toEqual([status, code]);
      expect(text).toMatch(words);
    });
  });

  it('is not asked with an address of ten thousand ids', async () => {
    await withExport(whole, async ({ url }) => {
      const ids = Array.from({ length: 10_000 }, (_, index) => `scope=entity:e${index}`).join('&');
      expect((await fetch(`${url}/export/cypher?${ids}`)).status).toBe(431);
    });
  });

  it.each(['POST', 'PUT', 'DELETE'])('is not given to %s', async (method) => {
    await withExport(whole, async ({ url }) => {
      expect((await fetch(`${url}/export/cypher`, { method })).status).toBe(405);
    });
  });

  it('names several data sets as none, a part by its hash, and nothing that breaks a header', async () => {
    const dataSets = [{ id: 'dataset:a', version: '1.0.0-"x\r\ny' }];
    const name = async (graph: object): Promise<string | null> => {
      let found: string | null = null;
      const exportGraph = fakeExport(
        async function* () {
          await Promise.resolve();
          yield { file: '', text: 'x' };
        },
        { ...FAKE_GRAPH, ...graph },
      );
      await withExport(exportGraph, async ({ url }) => {
        found = (await fetch(`${url}/export/graphml`)).headers.get('content-disposition');
      });
      return found;
    };
    expect(await name({ dataSets: [...dataSets, ...dataSets] })).toBe('attachment; filename="entente-run-7.graphml"');
    expect(await name({ cropped: true })).toBe('attachment; filename="made-up-1.2.0-run-7-part-0123456789ab.graphml"');
    expect(await name({ dataSets })).toBe('attachment; filename="a-1.0.0--x--y-run-7.graphml"');
  });
});

describe('an export that fails', () => {
  it.each([
    ['RUN_MOVED', new EntenteError('RUN_MOVED', 'The graph was changed.'), 409, /changed/],
    ['UNAVAILABLE', new EntenteError('NEO4J_AUTH', 'Neo4j refuses user neo4j.'), 503, /does not answer/],
    ['INTERNAL', new EntenteError('INTERNAL', 'The statement export/x failed.'), 500, /on our side/],
    ['INTERNAL', new Error('neo4j://password@host'), 500, /on our side/],
  ])('before the first byte is answered with %s, and frees the place', async (code, ...[error, status, words]) => {
    const failing = fakeExport(async function* () {
      await Promise.reject(error);
      yield { file: '', text: 'never' };
    });
    await withExport(failing, async ({ url, world }) => {
      for (const path of ['cypher', 'csv-admin', 'cypher']) {
        const response = await fetch(`${url}/export/${path}`);
        const text = await response.clone().text();
        expect([response.status, await codeOf(response)]).toEqual([status, code]);
        expect(text).toMatch(words);
        expect(text).not.toMatch(/password|statement|user neo4j/);
      }
      expect(world.logged.length).toBe(code === 'RUN_MOVED' ? 0 : 3);
    });
  });

  it('after the first byte is seen to be incomplete, is logged, and frees the place', async () => {
    const failing = fakeExport(async function* () {
      await Promise.resolve();
      yield { file: '', text: 'begun' };
      throw new EntenteError('RUN_MOVED', 'The graph was changed.');
    });
    await withExport(failing, async ({ url, world }) => {
      for (const format of ['cypher', 'graphml']) {
        await expect(wholeText(`${url}/export/${format}`)).rejects.toThrow();
      }
      expect(world.logged.map(({ message, details }) => [message, (details.cause as EntenteError).code])).toEqual([
        ['an export was cut off', 'RUN_MOVED'],
        ['an export was cut off', 'RUN_MOVED'],
      ]);
    });
  });

  it('is never taken for whole when reading ends early because it took too long', async () => {
    const silent = fakeExport(async function* (scope) {
      yield { file: 'x', text: 'begun' };
      await stopped(scope).catch(() => undefined);
    });
    await withExport(
      silent,
      async ({ url, world }) => {
        await expect(wholeText(`${url}/export/cypher`)).rejects.toThrow();
        expect(world.logged.at(-1)?.details).toMatchObject({ stopped: 'TOO_LONG' });
        const response = await fetch(`${url}/export/csv-admin`);
        expect([response.status, await codeOf(response)]).toEqual([504, 'DEADLINE']);
      },
      { exportMilliseconds: 100 },
    );
  });
});

describe('one export at a time', () => {
  it('says so to the next one, and when to ask again; questions of GraphQL go on', async () => {
    const { held, exportGraph } = heldExport();
    await withExport(exportGraph, async ({ url }) => {
      const first = await fetch(`${url}/export/cypher`);
      const second = await fetch(`${url}/export/graphml`);
      expect([second.status, second.headers.get('retry-after'), await codeOf(second)]).toEqual([
        503,
        '10',
        'EXPORT_BUSY',
      ]);
      const head = await fetch(`${url}/export/graphml`, { method: 'HEAD' });
      expect([head.status, head.headers.get('retry-after')]).toEqual([503, '10']);
      expect((await fetch(`${url}/export/graphml?at=never`)).status).toBe(400);
      expect((await ask(url, '{ ping }')).data).toEqual({ ping: 'pong' });
      held.letGo();
      expect(await first.text()).toBe('begun, ended');
      await until(async () => {
        const third = await fetch(`${url}/export/cypher`);
        await third.body?.cancel();
        return third.status === 200;
      });
      expect(held.begun).toBe(2);
    });
  });

  it('is stopped at once when its client goes, which frees the place', async () => {
    const { held, exportGraph } = heldExport();
    await withExport(exportGraph, async ({ url, world }) => {
      for (const begun of [1, 2, 3]) {
        const controller = new AbortController();
        const response = await fetch(`${url}/export/cypher`, { signal: controller.signal });
        expect([response.status, held.begun]).toEqual([200, begun]);
        controller.abort();
        await until(() => held.ended === begun);
      }
      expect(held.scopes.every(({ signal }) => signal.aborted)).toBe(true);
      expect(world.logged).toEqual([]);
    });
  });

  it('is stopped before its first byte, too, when its client goes', async () => {
    let scope: RequestScope | undefined;
    const preparing: HttpServerOptions['exportGraph'] = (_question, given) => {
      scope = given;
      return stopped(given);
    };
    await withExport(preparing, async ({ url, world }) => {
      const controller = new AbortController();
      const response = fetch(`${url}/export/cypher`, { signal: controller.signal });
      await until(() => scope !== undefined);
      controller.abort();
      await expect(response).rejects.toThrow();
      await until(() => scope?.signal.aborted === true);
      expect(world.logged).toEqual([]);
    });
  });

  it('is stopped when its client takes nothing, and not before its time', async () => {
    const scopes: RequestScope[] = [];
    const endless = fakeExport(async function* (scope) {
      scopes.push(scope);
      for (;;) {
        await Promise.resolve();
        yield { file: '', text: MEBIBYTE };
      }
    });
    await withExport(
      endless,
      async ({ url, world }) => {
        const deaf = await deafClient(url, '/export/cypher');
        await until(() => scopes[0]?.signal.aborted === true);
        await until(() => world.logged.length === 1);
        expect(world.logged[0]?.details).toMatchObject({ stopped: 'CLIENT_STALLED' });
        const next = await fetch(`${url}/export/cypher`);
        expect(next.status).toBe(200);
        await next.body?.cancel();
        deaf.destroy();
      },
      { exportStallMilliseconds: 200 },
    );
  });

  it('waits for its client: it does not read the graph ahead of it', async () => {
    let given = 0;
    const many = fakeExport(async function* () {
      for (; given < 200; given++) {
        await Promise.resolve();
        yield { file: '', text: MEBIBYTE };
      }
    });
    await withExport(many, async ({ url }) => {
      const deaf = await deafClient(url, '/export/cypher');
      let seen = -1;
      await until(async () => {
        const stands = given === seen;
        seen = given;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return given > 0 && stands;
      });
      expect(given).toBeLessThan(50);
      deaf.destroy();
    });
  });

  it('is cut off when the server closes, within two seconds', async () => {
    const { held, exportGraph } = heldExport();
    const started = await startSmallServer({ exportGraph });
    const response = await fetch(`${started.url}/export/cypher`);
    const closing = performance.now();
    await started.server.close();
    expect(performance.now() - closing).toBeLessThan(2_000);
    expect(held.ended).toBe(1);
    await expect(response.text()).rejects.toThrow();
  });
});

describe('an archive', () => {
  const spools = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('entente-zip-'));
  const pieces: ExportChunk[] = [
    { file: 'a.csv', text: 'one ' },
    { file: 'b.csv', text: 'b\u0643' },
    { file: 'a.csv', text: 'two' },
  ];
  const archive = fakeExport(async function* () {
    await Promise.resolve();
    yield* pieces;
  });

  it('holds each file whole, is the same every time, and leaves nothing on the disk', async () => {
    const before = spools();
    await withExport(archive, async ({ url }) => {
      const response = await fetch(`${url}/export/csv-admin`);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="made-up-1.2.0-run-7.csv-admin.zip"',
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(Buffer.from(await (await fetch(`${url}/export/csv-admin`)).arrayBuffer()).equals(bytes)).toBe(true);
      expect(unzipped(bytes)).toEqual(
        new Map([
          ['a.csv', 'one two'],
          ['b.csv', 'b\u0643'],
        ]),
      );
    });
    expect(spools()).toEqual(before);
  });

  it('leaves nothing on the disk when its client goes or its export fails', async () => {
    const before = spools();
    const big = fakeExport(async function* (scope) {
      for (let piece = 0; piece < 20; piece++) {
        await Promise.resolve();
        yield { file: 'big.csv', text: randomBytes(512 * 1024).toString('hex') };
      }
      if (scope.requestId === 'fails') throw new EntenteError('RUN_MOVED', 'The graph was changed.');
    });
    await withExport(big, async ({ url, world }) => {
      const failed = await fetch(`${url}/export/csv-admin`, { headers: { 'x-request-id': 'fails' } });
      expect([failed.status, await codeOf(failed), spools()]).toEqual([409, 'RUN_MOVED', before]);
      const response = await fetch(`${url}/export/csv-admin`);
      expect([response.status, spools().length]).toEqual([200, before.length + 1]);
      await response.body?.cancel();
      await until(() => spools().length === before.length);
      expect(world.logged).toEqual([]);
    });
  });
});

/** Reads an archive as another program would: by its central directory. */
function unzipped(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, string>();
  let entry = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [packed, nameLength] = [bytes.readUInt32LE(entry + 20), bytes.readUInt16LE(entry + 28)];
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = bytes.toString('utf8', entry + 46, entry + 46 + nameLength);
    files.set(name, inflateRawSync(bytes.subarray(start, start + packed)).toString('utf8'));
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return files;
}
