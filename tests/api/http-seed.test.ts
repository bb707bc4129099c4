import { readPlaygroundTabs } from '../../src/http/playground-tabs';
import { ask, type GraphqlAnswer } from '../support/http-server';
import { startSeedApi, type SeedApi } from '../support/seed-http-server';

/** How many statements each question of the playground may send: as many as it selects lists, however long they are. */
const STATEMENTS: Readonly<Record<string, number>> = {
  'find-an-actor': 2,
  'who-denied-what': 8,
  'relations-of-a-day': 5,
  'a-path': 12,
  'as-it-was-said': 4,
};

describe('the shipped API over the seed', () => {
  let api: SeedApi;
  const answers = new Map<string, GraphqlAnswer>();
  beforeAll(async () => {
    api = await startSeedApi();
    for (const { name, query } of readPlaygroundTabs()) answers.set(name, await ask(api.url, query));
  }, 60_000);
  afterAll(() => api.close());

  const answer = (name: string): GraphqlAnswer => answers.get(name)!;
  const json = (name: string): string => JSON.stringify(answer(name).data);

  it('is ready, with the run and the version of the seed', async () => {
    const response = await fetch(`${api.url}/readyz`);
    expect([response.status, await response.json()]).toMatchObject([
      200,
      {
        ready: true,
        database: { reachable: true },
        pathGraph: { state: 'READY' },
        dataSets: [{ id: 'dataset:dprk-russia-2023' }],
      },
    ]);
  });

  it.each(Object.keys(STATEMENTS))(
    'answers the question %s unchanged, within limits, with a bounded number of statements',
    (name) => {
      const { status, errors, headers } = answer(name);
      expect([status, errors]).toEqual([200, []]);
      const statements = Number(/desc="(\d+) statement/.exec(headers.get('server-timing') ?? '')?.[1]);
      expect(statements).toBeLessThanOrEqual(STATEMENTS[name]!);
    },
  );

  it('finds Kim Jong Un first by his Arabic name, and labels him in both languages', () => {
    const { search } = answer('find-an-actor').data as { search: { edges: { node: { entity: object } }[] } };
    expect(search.edges[0]?.node.entity).toMatchObject({
      id: 'entity:kim-jong-un',
      english: 'Kim Jong Un',
      arabic: '\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646',
    });
  });

  it('keeps the denial of an agreement apart from the denial of deliveries', () => {
    const { agreement } = answer('who-denied-what').data as { agreement: { status: string } };
    expect(agreement.status).toBe('DENIED');
    expect(json('who-denied-what')).toContain('Dmitry Peskov');
  });

  it('shows the summit among the relations of 13 September 2023', () => {
    expect(json('relations-of-a-day')).toContain('"type":"SUMMIT"');
  });

  it('leads from Kim Jong Un to resolution 1718 with hops in words', () => {
    const { paths } = answer('a-path').data as { paths: { edges: { node: { text: string; hops: unknown[] } }[] } };
    expect(paths.edges.length).toBeGreaterThan(0);
    expect(paths.edges[0]?.node.text).toContain('Kim Jong Un');
    expect(paths.edges[0]?.node.hops.length).toBeGreaterThan(0);
  });

  it('shows the earlier status, the status now, and the steps between them', () => {
    const { relation } = answer('as-it-was-said').data as { relation: { timeline: unknown[] } };
    expect(relation.timeline.length).toBeGreaterThan(1);
  });
});
