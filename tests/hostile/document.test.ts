import { getIntrospectionQuery } from 'graphql';
import { LIMITS } from '../../src/base/limits';
import { ask, codeOf, send, startSmallServer, type StartedServer } from '../support/http-server';

const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nest = (depth: number, open: string, inner: string): string =>
  `{ ${open.repeat(depth)} ${inner} ${'}'.repeat(depth)} }`;

/** Documents that would cost more than they are worth, each with the code that it must be refused with. */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['a selection of depth 500', nest(500, 'entity { friend {', 'id').replace(/entity \{ friend/g, 'friend'), 'TOO_DEEP'],
  ['10,000 selections inside each other', '{a'.repeat(10_000), 'TOO_MANY_TOKENS'],
  ['4,000 aliases', `{ ${repeat(4_000, (i) => `a${i}: ping`)} }`, 'TOO_MANY_TOKENS'],
  ['as many aliases as tokens allow', `{ ${repeat(600, (i) => `a${i}: ping`)} }`, 'TOO_MANY_ALIASES'],
  ['20,000 repeats of a scalar field', `{ ${'ping '.repeat(10_000)} }`, 'TOO_MANY_TOKENS'],
  ['1,900 repeats of a scalar field', `{ ${'ping '.repeat(1_900)} }`, 'TOO_COSTLY'],
  ['280 repeats of a nested field', `{ ${'entity{friend{id}} '.repeat(280)} }`, 'TOO_COSTLY'],
  ['6,000 directives', `{ ping ${'@include(if:true)'.repeat(3_000)} }`, 'TOO_MANY_TOKENS'],
  ['250 directives', `{ ping ${'@include(if:true)'.repeat(250)} }`, 'TOO_COSTLY'],
  [
    '200 fragments',
    `{ ${repeat(200, (i) => `...f${i}`)} } ${repeat(200, (i) => `fragment f${i} on Query{ping}`)}`,
    'TOO_COSTLY',
  ],
  ['11 root fields', `{ ${repeat(11, (i) => `a${i}: ping`)} }`, 'TOO_COSTLY'],
  ['root fields in a fragment', `{ ...f } fragment f on Query { ${repeat(11, (i) => `a${i}: ping`)} }`, 'TOO_COSTLY'],
  ['a fragment of itself', '{ ...f } fragment f on Query { ping ...f }', 'BAD_USER_INPUT'],
  [
    'a circle of fragments',
    '{ entity { ...a } } fragment a on Entity { friend { ...b } } fragment b on Entity { friend { ...a } }',
    'BAD_USER_INPUT',
  ],
  [
    'fragments that double 18 times over lists',
    `{ entity { ...f0 } } ${repeat(18, (i) => `fragment f${i} on Entity { ...f${i + 1} ...f${i + 1} }`)} fragment f18 on Entity { names { value } }`,
    'TOO_COSTLY',
  ],
  ['a million items in the document', '{ entities(first: 1000000) { nodes { id } } }', 'ARGUMENT_OUT_OF_RANGE'],
  ['a negative page', '{ entities(first: -1) { nodes { id } } }', 'ARGUMENT_OUT_OF_RANGE'],
  ['an empty page', '{ entities(first: 0) { nodes { id } } }', 'ARGUMENT_OUT_OF_RANGE'],
  ['a page of a fraction', '{ entities(first: 1.5) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a page of text', '{ entities(first: "5") { nodes { id } } }', 'BAD_USER_INPUT'],
  ['a page beyond 2^53', '{ entities(first: 9007199254740993) { nodes { id } } }', 'BAD_USER_INPUT'],
  [
    'pages inside pages inside pages',
    '{ entities(first: 100) { nodes { friends(first: 100) { nodes { friends(first: 100) { nodes { id } } } } } } }',
    'TOO_COSTLY',
  ],
  [
    'default pages inside each other',
    '{ entities { nodes { friends { nodes { friends { nodes { friends { nodes { id } } } } } } } } }',
    'TOO_COSTLY',
  ],
  [
    'pages behind an interface',
    '{ entities(first: 100) { nodes { ... on Named { ... on Entity { friends(first: 100) { nodes { names { value } } } } } } } }',
    'TOO_COSTLY',
  ],
  [
    'introspection in circles',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    'BAD_USER_INPUT',
  ],
  ['two anonymous operations', '{ ping } { ping }', 'BAD_USER_INPUT'],
  ['a mutation', 'mutation { ping }', 'BAD_USER_INPUT'],
];

describe('hostile documents', () => {
  let started: StartedServer;
  beforeAll(async () => {
    started = await startSmallServer();
  });
  afterAll(() => started.server.close());
  beforeEach(() => {
    started.world.executed = 0;
  });

  it.each(HOSTILE)('refuses %s before anything runs', async (_what, query, code) => {
    const answer = await ask(started.url, query);
    expect(answer.status).toBe(400);
    expect(answer.errors.map((error) => error.extensions.code)).toContain(code);
    expect(answer.data).toBeUndefined();
    expect(started.world.executed).toBe(0);
    expect(answer.text).not.toMatch(/call stack|node_modules|\.ts:/);
  });

  it('reads page sizes from variables as from the document', async () => {
    const query = 'query ($n: Int) { entities(first: $n) { nodes { id } } }';
    for (const n of [1_000_000, 101, 0, -1]) {
      expect(codeOf(await ask(started.url, query, { n }))).toBe('ARGUMENT_OUT_OF_RANGE');
    }
    const nested =
      'query ($n: Int = 100) { entities(first: $n) { nodes { friends(first: $n) { nodes { friends(first: $n) { nodes { id } } } } } } }';
    expect(codeOf(await ask(started.url, nested))).toBe('TOO_COSTLY');
    expect(codeOf(await ask(started.url, nested, { n: 3 }))).toBeUndefined();
    expect(codeOf(await ask(started.url, query, { n: null }))).toBeUndefined();
  });

  it('counts a page of null as the default page', async () => {
    const pages = (depth: number): string =>
      depth === 0 ? 'id' : `friends(first: null) { nodes { ${pages(depth - 1)} } }`;
    const query = (depth: number) => `{ entities(first: null) { nodes { ${pages(depth)} } } }`;
    expect(codeOf(await ask(started.url, query(1)))).toBeUndefined();
    expect(codeOf(await ask(started.url, query(3)))).toBe('TOO_COSTLY');
  });

  it('answers BAD_USER_INPUT for a condition of null', async () => {
    const query = 'query ($on: Boolean = true) { ping @include(if: $on) }';
    const answer = await ask(started.url, query, { on: null });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(started.world.executed).toBe(0);
  });

  it('refuses long lists in arguments, however they are nested', async () => {
    const ids = Array.from({ length: 5_000 }, () => 'a');
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(codeOf(await ask(started.url, query, { ids }))).toBe('ARGUMENT_OUT_OF_RANGE');
    const filter = { all: [{ kinds: ids }] };
    const filtered = 'query ($filter: EntityFilter) { entities(filter: $filter) { nodes { id } } }';
    expect(codeOf(await ask(started.url, filtered, { filter }))).toBe('ARGUMENT_OUT_OF_RANGE');
    expect(started.world.executed).toBe(0);
  });

  it('counts the ids of a list as its size', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { friends(first: 100) { nodes { names { value } } } } }';
    expect(codeOf(await ask(started.url, query, { ids: Array.from({ length: 100 }, () => 'a') }))).toBe('TOO_COSTLY');
    expect(codeOf(await ask(started.url, query, { ids: ['a'] }))).not.toBe('TOO_COSTLY');
  });

  it('survives input objects nested a thousand deep', async () => {
    let filter: object = {};
    for (let depth = 0; depth < 1_000; depth += 1) filter = { all: [filter] };
    const query = 'query ($filter: EntityFilter) { entities(filter: $filter) { nodes { id } } }';
    const answer = await ask(started.url, query, { filter });
    expect(answer.text).not.toContain('call stack');
    expect((await ask(started.url, '{ ping }')).status).toBe(200);
  });

  it('stops a request that reads more than its document shows', async () => {
    const answer = await ask(started.url, `{ rows(count: ${LIMITS.objects + 1}) }`);
    expect([codeOf(answer), answer.data]).toEqual(['TOO_MUCH_WORK', { rows: null }]);
  });

  it('replaces an answer beyond 4 MiB', async () => {
    const answer = await ask(started.url, `{ long(characters: ${LIMITS.responseBytes}) }`);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'TOO_MUCH_WORK']);
    expect(answer.text.length).toBeLessThan(1_000);
  });

  it('answers the introspection of clients: the schema is public', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true });
    const answer = await ask(started.url, query);
    expect([answer.status, answer.errors]).toEqual([200, []]);
  });

  it('says in each refusal which number would have been accepted', async () => {
    const answer = await ask(started.url, '{ entities(first: 101) { nodes { id } } }');
    expect(answer.errors[0]).toMatchObject({
      message: '`first` of Query.entities must be 1 to 100, not 101.',
      extensions: { code: 'ARGUMENT_OUT_OF_RANGE', details: { limit: 100 } },
    });
  });
});

describe('hostile bodies', () => {
  let started: StartedServer;
  beforeAll(async () => {
    started = await startSmallServer();
  });
  afterAll(() => started.server.close());

  it.each([
    [
      'a string of 64 KiB',
      JSON.stringify({ query: '{ ping }', variables: { a: 'x'.repeat(65_536) } }),
      413,
      'BODY_TOO_LARGE',
    ],
    ['a batch', JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ ping }' }))), 400, 'BAD_USER_INPUT'],
    [
      '30,000 arrays inside each other',
      `{"query":"{ ping }","x":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
      200,
      undefined,
    ],
    ['broken JSON', '{"query":', 400, 'BAD_USER_INPUT'],
    ['no body', '', 400, 'BAD_USER_INPUT'],
    ['a number', '1', 400, 'BAD_USER_INPUT'],
    ['a polluted prototype', '{"query":"{ ping }","variables":{"__proto__":{"polluted":1}}}', 400, 'BAD_USER_INPUT'],
    [
      'a polluted constructor',
      '{"query":"{ ping }","constructor":{"prototype":{"polluted":1}}}',
      400,
      'BAD_USER_INPUT',
    ],
    ['a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}', 200, 'BAD_USER_INPUT'],
    ['an operation that is not there', '{"query":"query A { ping }","operationName":"B"}', 400, 'BAD_USER_INPUT'],
  ])('answers %s', async (...[, body, status, code]) => {
    const answer = await send(started.url, body);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('refuses bytes that are not UTF-8', async () => {
    const text = Buffer.from('{"query":"{ ping }","x":"??"}');
    const body = Uint8Array.from(text, (byte) => (byte === 0x3f ? 0xff : byte));
    const answer = await send(started.url, body);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it.each([
    ['a compressed body', { 'content-encoding': 'gzip' }],
    ['another charset', { 'content-type': 'application/json; charset=utf-16' }],
    ['an upload', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('refuses %s unread', async (_what, headers) => {
    const answer = await send(started.url, '{"query":"{ ping }"}', headers);
    expect([answer.status, codeOf(answer)]).toEqual([415, 'BAD_USER_INPUT']);
  });

  it('refuses a mutation by GET, and any other method', async () => {
    const url = `${started.url}/graphql?query=${encodeURIComponent('mutation { ping }')}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const { status, headers } = await fetch(`${started.url}/graphql`, { method });
      expect([status, headers.get('allow')]).toEqual([405, 'GET, OPTIONS, POST']);
    }
  });
});
