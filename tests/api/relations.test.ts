import { useGraphqlClient, type Listed } from '../support/graphql-client';

const client = useGraphqlClient();

interface RelationNode {
  readonly id: string;
  readonly type: string;
  readonly category: string;
  readonly status: string;
  readonly support: string;
  readonly contested: boolean;
  readonly generic: boolean;
  readonly bounds: { readonly startMin: string | null; readonly endMax: string | null };
  readonly participants: readonly { readonly role: string; readonly entity: { readonly id: string } }[];
}

interface Relations {
  readonly relations: Listed<RelationNode>;
}

const RELATIONS = `query ($filter: RelationFilter, $orderBy: RelationOrder, $first: Int, $after: String) {
  relations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges { cursor node {
      id type category status support contested generic
      bounds { startMin endMax }
      participants { role entity { id } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const list = async (filter: object, more: object = {}): Promise<Relations['relations']> =>
  (await client().data<Relations>(RELATIONS, { filter, first: 100, ...more })).relations;

const nodes = async (filter: object): Promise<readonly RelationNode[]> =>
  (await list(filter)).edges.map(({ node }) => node);

describe('relations', () => {
  it('filters by types, by categories, and by both', async () => {
    expect(new Set((await nodes({ types: ['SUMMIT'] })).map(({ type }) => type))).toEqual(new Set(['SUMMIT']));
    expect(new Set((await nodes({ categories: ['TIE'] })).map(({ category }) => category))).toEqual(new Set(['TIE']));
    expect(await nodes({ types: ['SUMMIT'], categories: ['TIE'] })).toEqual([]);
    expect(await nodes({ types: [] })).toEqual([]);
  });

  it('filters by participants, who must all take part in one of the roles', async () => {
    const participants = ['entity:kim-jong-un', 'entity:vladimir-putin'];
    const together = await nodes({ participants });
    expect(together.length).toBeGreaterThan(2);
    for (const relation of together) {
      expect(relation.participants.map(({ entity }) => entity.id)).toEqual(expect.arrayContaining(participants));
    }
    const met = await nodes({ participants, roles: ['PARTICIPANT'] });
    expect(met.map(({ id }) => id)).toContain('relation:vostochny-summit-2023');
    expect(met.length).toBeLessThan(together.length);
  });

  it('filters by roles of anybody when no participants are named', async () => {
    const held = await nodes({ roles: ['VETOED'] });
    expect(held.length).toBeGreaterThan(0);
    expect(held.every(({ participants }) => participants.some(({ role }) => role === 'VETOED'))).toBe(true);
  });

  it('reads imprecise dates as possible or as certain', async () => {
    const ids = async (filter: object): Promise<readonly string[]> =>
      (await nodes({ types: ['ARMS_TRANSFER'], ...filter })).map(({ id }) => id);
    const possible = await ids({ at: '2023-09-15' });
    const certain = await ids({ at: '2023-09-15', match: 'CERTAIN' });
    expect(possible).toContain('relation:arms-transfer-artillery-2023-10');
    expect(certain).not.toContain('relation:arms-transfer-artillery-2023-10');
    expect(possible).toEqual(expect.arrayContaining([...certain]));
    expect(await ids({ during: '2023-09/2023-10', match: 'CERTAIN' })).toContain(
      'relation:arms-transfer-artillery-2023-10',
    );
  });

  it('filters by support, contested mode, status and class', async () => {
    const confirmed = await nodes({ types: ['SUMMIT'], minSupport: 'CONFIRMED' });
    expect(new Set(confirmed.map(({ support }) => support))).toEqual(new Set(['CONFIRMED']));
    expect((await nodes({ contested: 'ONLY' })).every(({ contested }) => contested)).toBe(true);
    expect((await nodes({ types: ['ARMS_TRANSFER'], contested: 'EXCLUDE' })).some(({ contested }) => contested)).toBe(
      false,
    );
    expect(new Set((await nodes({ statuses: ['DISPUTED', 'DENIED'] })).map(({ status }) => status))).toEqual(
      new Set(['DISPUTED', 'DENIED']),
    );
    expect((await nodes({ generic: true })).every(({ generic }) => generic)).toBe(true);
  });

  it('lists the agreement as DENIED as of the day of the denial, and not the day before (T16)', async () => {
    const filter = { types: ['AGREEMENT_SIGNED'], during: '2023-09-12/2023-09-17' };
    const denied = await client().data<{ relation: { claims: Listed<{ said: string }> } }>(`{
      relation(id: "relation:agreement-kim-visit-2023") {
        claims(filter: { stances: [DENIES] }, first: 1) { edges { node { said } } }
      }
    }`);
    const day = denied.relation.claims.edges[0]?.node.said ?? '';
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const ids = async (saidBy: string): Promise<readonly string[]> =>
      (await nodes({ ...filter, saidBy })).map(({ id }) => id);
    expect(await ids(day)).toContain('relation:agreement-kim-visit-2023');
    expect(await ids(before)).not.toContain('relation:agreement-kim-visit-2023');
    const asOf = await client().data(
      `query ($day: Date!, $before: Date!) { relation(id: "relation:agreement-kim-visit-2023") {
        then: status(saidBy: $day) earlier: support(saidBy: $before) explanation(saidBy: $before) { rule supporting { id } } } }`,
      { day, before },
    );
    expect(asOf).toEqual({
      relation: { then: 'DENIED', earlier: 'UNASSERTED', explanation: { rule: 'S0', supporting: [] } },
    });
  });

  it.each(['START_ASC', 'START_DESC'])('gives the same items in pages as at once, by %s', async (orderBy) => {
    for (const filter of [{}, { types: ['VISIT', 'SUMMIT', 'MEETING'] }, { participants: ['entity:russia'] }]) {
      const all: string[] = [];
      const paged: string[] = [];
      for (const [ids, first] of [
        [all, 100],
        [paged, 37],
      ] as const) {
        let after: string | null = null;
        do {
          const { edges, pageInfo }: Relations['relations'] = await list(filter, { orderBy, first, after });
          ids.push(...edges.map(({ node }) => node.id));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
      }
      expect(paged).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
      expect((await list(filter, { first: 1 })).totalCount).toBe(all.length);
    }
  });

  it('never shows a sentinel day of the store', async () => {
    const { edges } = await list({ types: ['LOCATED_IN', 'HOLDS_POSITION'] });
    const days = edges.flatMap(({ node }) => [node.bounds.startMin, node.bounds.endMax]);
    expect(days).not.toContain('0001-01-01');
    expect(days).not.toContain('9999-12-31');
    expect(days).toContain(null);
  });

  it('refuses pages out of range, cursors of other lists, and two times together', async () => {
    const code = async (variables: object): Promise<unknown> =>
      (await client().ask(RELATIONS, { ...variables })).errors.map((error) => error.code);
    expect(await code({ first: 0 })).toEqual(['ARGUMENT_OUT_OF_RANGE']);
    expect(await code({ first: 101 })).toEqual(['ARGUMENT_OUT_OF_RANGE']);
    expect(await code({ first: -1 })).toEqual(['ARGUMENT_OUT_OF_RANGE']);
    expect(await code({ filter: { at: '2023', during: '2023' } })).toEqual(['TIME_CONFLICT']);
    expect(await code({ filter: { at: '2023-21' } })).toEqual(['TIME_SEASON']);
    expect(await code({ filter: { saidBy: '2023-02-30' } })).toEqual(['BAD_USER_INPUT']);
    const cursor = (await list({}, { first: 1 })).pageInfo.endCursor;
    expect(await code({ filter: { types: ['SUMMIT'] }, after: cursor })).toEqual(['CURSOR_MISMATCH']);
    expect(await code({ orderBy: 'START_DESC', after: cursor })).toEqual(['CURSOR_MISMATCH']);
    expect(await code({ after: `${String(cursor)}x` })).toEqual(['CURSOR_INVALID']);
  });

  it('has a separate list with its own limit for each of several parents', async () => {
    const data = await client().ask<{ nodes: { relations: Listed<{ id: string }> }[] }>(`{
      nodes(ids: ["entity:russia", "entity:dprk", "entity:kim-jong-un"]) {
        ... on Entity { relations(first: 2) { totalCount edges { node { id } } pageInfo { hasNextPage } } }
      }
    }`);
    expect(data.data?.nodes.map(({ relations }) => relations.edges.length)).toEqual([2, 2, 2]);
    expect(data.data?.nodes.every(({ relations }) => relations.totalCount > 2 && relations.pageInfo.hasNextPage)).toBe(
      true,
    );
    expect(data.statements).toBe(3);
  });
});
