import { get as httpGet } from 'node:http';
import { connect } from 'node:net';
import { EntenteError } from '../../src/base/errors';
import { ask, codeOf, READY, send, startSmallServer, type StartedServer } from '../support/http-server';

describe('the server around GraphQL', () => {
  let started: StartedServer;
  beforeAll(async () => {
    started = await startSmallServer({ deadlineMilliseconds: 400 });
  });
  afterAll(() => started.server.close());

  describe('answers', () => {
    it('answers a query with its statements and times in Server-Timing', async () => {
      const answer = await ask(started.url, '{ rows(count: 3) }');
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual({ rows: 3 });
      expect(answer.headers.get('server-timing')).toMatch(/^neo4j;dur=[\d.]+;desc="1 statement", total;dur=[\d.]+$/);
    });

    it('answers once more, with a fresh context, when the run moved meanwhile', async () => {
      started.world.run = 1;
      const scopes = started.world.scopes.length;
      expect((await ask(started.url, '{ run }')).data).toEqual({ run: 2 });
      expect(started.world.scopes.length - scopes).toBe(2);
      expect(started.world.scopes.at(-1)).not.toBe(started.world.scopes.at(-2));
    });

    it('answers once when the run stayed', async () => {
      const scopes = started.world.scopes.length;
      await ask(started.url, '{ ping }');
      expect(started.world.scopes.length - scopes).toBe(1);
    });

    it('keeps a safe request id and replaces one that could forge a log line', async () => {
      const good = await send(started.url, '{"query":"{ ping }"}', { 'x-request-id': 'abc-1' });
      expect(good.headers.get('x-request-id')).toBe('abc-1');
      const bad = await send(started.url, '{"query":"{ ping }"}', { 'x-request-id': 'a b;c' });
      expect(bad.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('sends Arabic unchanged, as declared UTF-8', async () => {
      const answer = await ask(started.url, '{ entity(id: "a") { name } }');
      expect(answer.data).toEqual({ entity: { name: '\u0643\u064a\u0645' } });
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    });
  });

  describe('errors', () => {
    it('gives code, hint and plain details of our own error, and nothing else', async () => {
      const answer = await ask(started.url, '{ fail(how: "ours") }');
      expect(answer.status).toBe(200);
      expect(answer.errors[0]?.extensions).toEqual({
        code: 'ENDPOINT_AMBIGUOUS',
        hint: 'Pass the id of the one that is meant.',
        retriable: false,
        details: { candidates: [{ id: 'entity:a' }] },
      });
    });

    it('hides an unexpected error behind its request id and logs the cause', async () => {
      const answer = await ask(started.url, '{ fail(how: "unexpected") }');
      expect(answer.text).not.toMatch(/password|MATCH|at .*\.ts/);
      expect(answer.errors[0]).toMatchObject({
        message: 'Something went wrong on our side.',
        extensions: { code: 'INTERNAL', requestId: answer.headers.get('x-request-id') },
      });
      const { details } = started.world.logged.at(-1)!;
      expect(details.requestId).toBe(answer.headers.get('x-request-id'));
      expect(String(details.cause)).toContain('DETACH DELETE');
    });

    it('answers UNAVAILABLE when the database refuses the account', async () => {
      const answer = await ask(started.url, '{ failHard(how: "startUp") }');
      expect(answer.data).toBeNull();
      expect(answer.errors[0]).toMatchObject({
        message: 'The database does not answer.',
        extensions: { code: 'UNAVAILABLE', retriable: true },
      });
    });

    it.each([
      ['a syntax error', '{ ping', {}],
      ['an unknown field', '{ pong }', {}],
      ['a wrong variable', 'query ($n: Int!) { rows(count: $n) }', { n: 'many' }],
      ['a missing variable', 'query ($n: Int!) { rows(count: $n) }', {}],
    ])('refuses %s as BAD_USER_INPUT with status 400', async (_what, query, variables) => {
      const answer = await ask(started.url, query, variables);
      expect([answer.status, codeOf(answer), answer.data]).toEqual([400, 'BAD_USER_INPUT', undefined]);
    });

    it('answers BAD_USER_INPUT for null in an argument that cannot be null', async () => {
      const answer = await ask(started.url, 'query ($id: ID) { required(id: $id) }', { id: null });
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    });
  });

  describe('the deadline', () => {
    it('aborts what listens to its signal and keeps what was done', async () => {
      const answer = await ask(started.url, '{ ping wait(milliseconds: 5000) }');
      expect(answer.data).toEqual({ ping: 'pong', wait: null });
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'DEADLINE', retriable: true });
    });

    it('does not wait for work that ignores its signal', async () => {
      const deaf = await startSmallServer({
        deadlineMilliseconds: 50,
        currentRun: () => new Promise(() => undefined),
      });
      const answer = await ask(deaf.url, '{ ping }');
      expect([answer.status, codeOf(answer)]).toEqual([504, 'DEADLINE']);
      expect(answer.headers.get('server-timing')).toMatch(/^total;dur=/);
      await deaf.server.close();
    });

    it('ends the work of a client that has gone', async () => {
      const scopes = started.world.scopes.length;
      const controller = new AbortController();
      const request = fetch(`${started.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ wait(milliseconds: 5000) }"}',
        signal: controller.signal,
      });
      while (started.world.scopes.length === scopes) await new Promise((resolve) => setTimeout(resolve, 5));
      const scope = started.world.scopes.at(-1)!;
      const aborted = new Promise((resolve) => {
        scope.signal.addEventListener('abort', resolve);
      });
      controller.abort();
      await expect(request).rejects.toThrow();
      await aborted;
      expect(scope.millisecondsLeft()).toBeGreaterThan(0);
    });
  });

  describe('other addresses', () => {
    it('answers liveness and readiness separately', async () => {
      expect(await (await fetch(`${started.url}/livez`)).json()).toEqual({ alive: true });
      const ready = await fetch(`${started.url}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([200, READY]);
    });

    it.each([
      ['a probe that says no', () => Promise.resolve({ ...READY, ready: false })],
      ['a probe that fails', () => Promise.reject(new Error('neo4j://password@host'))],
    ])('is not ready after %s, but alive, and says nothing of the cause', async (_what, readiness) => {
      const broken = await startSmallServer({ readiness });
      const response = await fetch(`${broken.url}/readyz`);
      expect(response.status).toBe(503);
      expect(await response.text()).not.toContain('password');
      expect((await fetch(`${broken.url}/livez`)).status).toBe(200);
      await broken.server.close();
    });

    it('serves version and schema', async () => {
      expect(await (await fetch(`${started.url}/version`)).json()).toEqual({ name: 'entente', version: '0.0.0' });
      expect(await (await fetch(`${started.url}/schema.graphql`)).text()).toContain('type Query {');
    });

    it('answers JSON with a code for an unknown address', async () => {
      const response = await fetch(`${started.url}/nothing?password=1`);
      expect(response.status).toBe(404);
      const body = await response.text();
      expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      expect(body).not.toContain('password');
    });

    it('answers in the same form for an invalid address', async () => {
      const response = await fetch(`${started.url}/%zz`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    });

    it('leads from / to the playground', async () => {
      const response = await fetch(`${started.url}/`, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([302, '/playground']);
    });
  });

  describe('browsers', () => {
    const from = (origin: string, method = 'POST'): Promise<Response> =>
      fetch(`${started.url}/graphql`, {
        method,
        headers: { origin, ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) },
        ...(method === 'POST' ? { body: '{"query":"{ ping }"}' } : {}),
      });

    it('lets listed origins read, and nobody else', async () => {
      const listed = await from('https://listed.example');
      expect(listed.headers.get('access-control-allow-origin')).toBe('https://listed.example');
      const others = ['https://listed.example.evil.example', 'http://listed.example', 'null'];
      for (const origin of others) {
        expect((await from(origin)).headers.get('access-control-allow-origin')).toBeNull();
      }
    });

    it('answers a preflight of a listed origin and refuses others', async () => {
      expect((await from('https://listed.example', 'OPTIONS')).status).toBe(204);
      expect((await from('https://evil.example', 'OPTIONS')).status).toBe(403);
    });

    it('refuses a GET that a link could send, and answers one with a header', async () => {
      const url = `${started.url}/graphql?query=${encodeURIComponent('{ ping }')}`;
      expect((await fetch(url)).status).toBe(400);
      const answer = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
      expect(await answer.json()).toMatchObject({ data: { ping: 'pong' } });
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'refuses a body of %s, which a form could send',
      async (type) => {
        const answer = await send(started.url, '{"query":"{ ping }"}', { 'content-type': type });
        expect([answer.status, codeOf(answer)]).toEqual([415, 'BAD_USER_INPUT']);
      },
    );

    it('sends security headers with every answer', async () => {
      for (const path of ['/livez', '/nothing', '/playground', '/graphql']) {
        const { headers } = await fetch(started.url + path);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      }
    });
  });

  describe('starting and stopping', () => {
    it('says PORT_TAKEN with the address', async () => {
      const port = Number(new URL(started.url).port);
      const error = await startSmallServer({ port }).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(EntenteError);
      expect(error).toMatchObject({
        code: 'PORT_TAKEN',
        message: `Another program listens on 127.0.0.1:${port}.`,
      });
    });

    it('says CONFIG_INVALID for a host that is not of this machine', async () => {
      await expect(startSmallServer({ host: '192.0.2.1' })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    });

    it('closes at once under idle keep-alive connections', async () => {
      const idle = await startSmallServer();
      await (await fetch(`${idle.url}/livez`)).text();
      const closing = idle.server.close();
      await closing;
      await expect(fetch(`${idle.url}/livez`)).rejects.toThrow();
    });

    it('answers what is running before it closes', async () => {
      const draining = await startSmallServer();
      const answer = ask(draining.url, '{ wait(milliseconds: 300) }');
      while (draining.world.executed === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await draining.server.close();
      expect((await answer).data).toEqual({ wait: 'done' });
      expect(draining.world.scopes[0]?.signal.aborted).toBe(false);
    });

    it('aborts a request that would take a minute', async () => {
      const held = await startSmallServer();
      const answer = ask(held.url, '{ wait(milliseconds: 60000) }').catch((error: unknown) => error);
      const { hostname, port } = new URL(held.url);
      const silent = connect(Number(port), hostname).on('error', () => undefined);
      while (held.world.executed === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await held.server.close();
      expect(held.world.scopes[0]?.signal.aborted).toBe(true);
      await answer;
      silent.destroy();
    });
  });

  it('refuses a request whose headers are too large', async () => {
    const status = await new Promise((resolve) => {
      httpGet(`${started.url}/livez`, { headers: { 'x-large': 'x'.repeat(9_000) } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(status).toBe(431);
  });
});
