import { ask, startSmallServer, type StartedServer } from '../support/http-server';
import { GraphqlClient } from '../support/graphql-client';
import { startSeedApi, type SeedApi } from '../support/seed-http-server';

interface Cited {
  readonly dataSets: readonly { readonly id: string; readonly version: string }[];
  readonly run: number;
  readonly query: string;
  readonly text: string;
}

const citationIn = ({ text }: { readonly text: string }): Cited | undefined =>
  (JSON.parse(text) as { extensions?: { citation?: Cited } }).extensions?.citation;

describe('the citation of an answer', () => {
  let started: StartedServer;
  beforeAll(async () => {
    started = await startSmallServer();
  });
  afterAll(() => started.server.close());

  const citation = async (query: string, variables: object = {}): Promise<Cited | undefined> =>
    citationIn(await ask(started.url, query, variables));

  it('names the run that answered, also when the run moved meanwhile', async () => {
    started.world.run = 0;
    expect((await citation('{ ping }'))?.run).toBe(0);
    started.world.run = 1;
    const answer = await ask(started.url, '{ run }');
    expect([answer.data, citationIn(answer)?.run]).toEqual([{ run: 2 }, 2]);
  });

  it('is the same for the same question, whatever its white space, and another for others', async () => {
    const once = await citation('query Q($id: ID) { entity(id: $id) { id } }', { id: 'a' });
    expect(once?.query).toMatch(/^[0-9a-f]{64}$/);
    expect(await citation('# again\nquery Q( $id: ID ) {\n  entity(id: $id) {\n    id\n  }\n}', { id: 'a' })).toEqual(
      once,
    );
    expect((await citation('query Q($id: ID) { entity(id: $id) { id } }', { id: 'b' }))?.query).not.toBe(once?.query);
  });

  it('is there also when fields failed', async () => {
    const answer = await ask(started.url, '{ ping fail(how: "ours") }');
    expect(answer.errors).toHaveLength(1);
    expect(citationIn(answer)).toMatchObject({ run: started.world.run });
  });

  it.each([
    ['does not parse', '{ ping'],
    ['asks for what is not there', '{ nothing }'],
    [
      'costs too much',
      '{ entities(first: 100) { nodes { friends(first: 100) { nodes { friends(first: 100) { nodes { id } } } } } } }',
    ],
    ['asks about the schema alone', '{ __schema { queryType { name } } }'],
  ])('is not given to what %s', async (_case, query) => {
    const answer = await ask(started.url, query);
    expect(answer.text).not.toContain('citation');
    expect(answer.data === null || answer.data === undefined || '__schema' in answer.data).toBe(true);
  });
});

describe('the citation of an answer over the seed', () => {
  let api: SeedApi;
  beforeAll(async () => {
    api = await startSeedApi();
  });
  afterAll(() => api.close());

  const QUESTION = '{ relations(first: 2) { edges { node { id } } reproduce { cypher parameters proves } } }';

  it('names the data set, its version, the run and the question, in parts and in a line', async () => {
    const cited = citationIn(await ask(api.url, QUESTION));
    const { dataset } = (await ask(api.url, '{ dataset { run citation dataSets { id version citation } } }')).data as {
      dataset: { run: number; citation: string; dataSets: { id: string; version: string; citation: string }[] };
    };
    expect(cited?.dataSets).toEqual(dataset.dataSets.map(({ id, version }) => ({ id, version })));
    expect(cited?.run).toBe(dataset.run);
    expect(cited?.text).toBe(`${dataset.citation}, query ${cited?.query.slice(0, 16) ?? ''}`);
    expect(dataset.citation).toBe(`${dataset.dataSets[0]?.citation ?? ''}. Entente, run ${dataset.run}`);
    expect(dataset.citation).toMatch(
      /^Entente editors: Rail traffic.*, version \d.* of \d{4}-.*, licence CC-BY-4\.0\. /,
    );
  });

  it('has the same bytes for the same question on the same run', async () => {
    const once = await ask(api.url, QUESTION);
    expect((await ask(api.url, QUESTION)).text).toBe(once.text);
  });

  it('needs no statement, and neither does the reproduction of a list', async () => {
    const client = await GraphqlClient.open();
    const { statements } = await client.ask(QUESTION);
    await client.close();
    const answer = await ask(api.url, QUESTION);
    expect([statements, answer.headers.get('server-timing')]).toEqual([1, expect.stringContaining('1 statement')]);
  });
});
