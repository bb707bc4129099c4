import { useGraphqlClient, type Listed } from '../support/graphql-client';

const client = useGraphqlClient();

interface Hits {
  readonly search: Listed<{
    readonly how: string;
    readonly entity: { readonly id: string };
    readonly name: { readonly value: string; readonly lang: string; readonly kind: string } | null;
  }>;
}

const SEARCH = `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    edges { cursor node { how name { value lang kind } entity { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const search = (variables: Record<string, unknown>): Promise<Hits> => client().data<Hits>(SEARCH, variables);

describe('search', () => {
  it.each([
    ['kim jong un', 'en'],
    ['KIM JONG-UN', 'en'],
    ['\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646', 'ar'],
    ['\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0627\u0648\u0646', 'ar'],
    ['\uae40\uc815\uc740', 'ko'],
    ['\uae40\uc815\uc740'.normalize('NFD'), 'ko'],
    ['\u041a\u0418\u041c \u0447\u0435\u043d \u044b\u043d', 'ru'],
    ['\u91d1\u6b63\u6069', 'zh'],
  ])('finds Kim Jong Un by %s', async (text, lang) => {
    const { edges } = (await search({ text })).search;
    expect(edges[0]?.node).toMatchObject({ how: 'EXACT', entity: { id: 'entity:kim-jong-un' }, name: { lang } });
  });

  it('lists identifiers first, then exact names, and each entity once', async () => {
    const { edges, totalCount } = (await search({ text: 'S/RES/1718 (2006)', first: 100 })).search;
    expect(edges[0]?.node).toMatchObject({ how: 'IDENTIFIER', name: null, entity: { id: 'entity:unsc-res-1718' } });
    expect(new Set(edges.map(({ node }) => node.entity.id)).size).toBe(edges.length);
    expect(totalCount).toBe(edges.length);
  });

  it('finds a beginning and a pair of Hangul letters', async () => {
    const prefix = (await search({ text: 'kim jong u', first: 100 })).search;
    expect(prefix.edges.map(({ node }) => node.entity.id)).toContain('entity:kim-jong-un');
    const pair = (await search({ text: '\uc815\uc740', first: 100 })).search;
    expect(pair.edges.find(({ node }) => node.entity.id === 'entity:kim-jong-un')?.node.how).toBe('BIGRAMS');
  });

  it('gives the same items in pages as at once', async () => {
    const all = (await search({ text: 'security council', first: 100 })).search.edges.map(({ node }) => node.entity.id);
    expect(all.length).toBeGreaterThan(5);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Hits['search'] = (await search({ text: 'security council', first: 4, after })).search;
      paged.push(...edges.map(({ node }) => node.entity.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all.slice(0, paged.length));
    expect(paged.length).toBeGreaterThanOrEqual(all.length);
  });

  it('finds only the kinds asked for', async () => {
    const found = await client().data<{ search: Listed<{ entity: { kind: string } }> }>(
      '{ search(text: "korea", kinds: [STATE], first: 50) { edges { node { entity { kind } } } } }',
    );
    expect(new Set(found.search.edges.map(({ node }) => node.entity.kind))).toEqual(new Set(['STATE']));
  });

  it.each([
    ['syntax of the index', 'kim AND (jong OR "un") +x -y key:* /re.*/ [a TO z] ~2 ^3 \\ && || ! {a} ?'],
    ['a lone quote', '"'],
    ['operators alone', 'AND OR NOT'],
    ['a wildcard alone', '*'],
    ['bidi controls and zero-widths', '\u202ekim\u200b \u2066jong\u2069 un\ufeff'],
    ['nothing but invisible characters', '\u202e\u200b\u2066\u00ad'],
    ['nothing', ''],
    ['a lone surrogate', 'kim \ud800'],
    ['a statement', "'}) DETACH DELETE n //"],
    ['480 short words', 'a '.repeat(240)],
  ])('answers %s without an error', async (_what, text) => {
    const { errors } = await client().ask(SEARCH, { text });
    expect(errors).toEqual([]);
  });

  it('finds a name in spite of bidi controls, and nothing by invisible characters', async () => {
    const hidden = (await search({ text: '\u202ekim\u200b \u2066jong\u2069 un\ufeff' })).search;
    expect(hidden.edges[0]?.node.entity.id).toBe('entity:kim-jong-un');
    expect((await search({ text: '\u202e\u200b' })).search).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('refuses 10,000 characters, an invalid cursor, and a cursor of another search', async () => {
    const long = await client().ask(SEARCH, { text: 'k'.repeat(10_000) });
    expect(long.errors).toMatchObject([{ code: 'ARGUMENT_OUT_OF_RANGE' }]);
    for (const after of ['', 'x', 'W10', 'not base64!', 'e30', Buffer.from('[1,"x",{},[]]').toString('base64url')]) {
      const { errors } = await client().ask(SEARCH, { text: 'kim', after });
      expect(errors).toMatchObject([{ code: expect.stringMatching(/^CURSOR_/) as string }]);
    }
    const { endCursor } = (await search({ text: 'kim', first: 1 })).search.pageInfo;
    const other = await client().ask(SEARCH, { text: 'putin', after: endCursor });
    expect(other.errors).toMatchObject([{ code: 'CURSOR_MISMATCH' }]);
  });
});
