import { request as httpRequest, METHODS } from 'node:http';
import { fakeExport } from '../support/fake-export';
import { codeOf, startSmallServer, type GraphqlAnswer, type StartedServer } from '../support/http-server';

/** Addresses that answer to GET without a body, with what they need. */
const PLAIN = ['/', '/livez', '/playground', '/readyz', '/schema.graphql', '/version'];

/** Headers of the moment and of the connection: the client closes its own after HEAD. */
const CHANGING = ['connection', 'date', 'keep-alive', 'x-request-id'];

function comparable(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !CHANGING.includes(name)));
}

/** Asks with any method that Node.js can send: fetch refuses some. */
function statusOf(url: string, method: string): Promise<readonly [number | undefined, string | undefined]> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { method }, (response) => {
      response.resume().on('end', () => {
        resolve([response.statusCode, response.headers.allow]);
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('methods of HTTP', () => {
  let started: StartedServer;
  let exports = 0;
  const exported = fakeExport(async function* () {
    exports += 1;
    await Promise.resolve();
    yield { file: '', text: 'text' };
  });
  beforeAll(async () => {
    started = await startSmallServer({ exportGraph: exported });
  });
  afterAll(() => started.server.close());

  it.each(PLAIN)('answers HEAD %s with the status and the headers of GET and no body', async (path) => {
    const ask = (method: string): Promise<Response> => fetch(started.url + path, { method, redirect: 'manual' });
    const [head, get] = [await ask('HEAD'), await ask('GET')];
    expect([head.status, comparable(head.headers)]).toEqual([get.status, comparable(get.headers)]);
    expect(await head.text()).toBe('');
    await get.arrayBuffer();
  });

  it('answers HEAD of an export with what is known of it, and begins none', async () => {
    const url = `${started.url}/export/cypher`;
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, exports]).toEqual([200, 0]);
    const get = await fetch(url);
    expect(await get.text()).toBe('text');
    expect(get.headers.get('content-type')).toBe(head.headers.get('content-type'));
    expect([head.status, exports]).toEqual([get.status, 1]);
  });

  it('refuses HEAD of an export for what GET is refused for', async () => {
    for (const path of ['/export/word', '/export/cypher?saidBy=2023-02-30', '/export/cypher?unknown=1']) {
      const [head, get] = [await fetch(started.url + path, { method: 'HEAD' }), await fetch(started.url + path)];
      expect([path, head.status]).toEqual([path, get.status]);
      expect(get.status).toBe(400);
    }
  });

  it('answers HEAD of an unknown address with 404', async () => {
    expect((await fetch(`${started.url}/nothing`, { method: 'HEAD' })).status).toBe(404);
  });

  it.each<readonly [string, string]>([
    ['/graphql', 'GET, OPTIONS, POST'],
    ['/export/cypher', 'GET, HEAD'],
    ...PLAIN.map((path) => [path, 'GET, HEAD'] as const),
  ])('refuses every other method at %s with 405 and Allow', async (path, allowed) => {
    // CONNECT asks for a tunnel, which the server never opens.
    const others = METHODS.filter((method) => method !== 'CONNECT' && !allowed.split(', ').includes(method));
    expect(others).toContain('PROPFIND');
    for (const method of others) {
      expect([method, ...(await statusOf(started.url + path, method))]).toEqual([method, 405, allowed]);
    }
  });

  it('says which methods are possible, in the shape of every answer, whatever the body', async () => {
    const response = await fetch(`${started.url}/readyz`, {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    const answer = (await response.json()) as GraphqlAnswer;
    expect([response.status, codeOf(answer)]).toEqual([405, 'BAD_USER_INPUT']);
    expect(answer.errors[0]).toMatchObject({
      message: 'POST is not possible at this address.',
      extensions: { hint: 'Possible are: GET, HEAD.' },
    });
  });
});
