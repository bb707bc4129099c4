import { useGraphqlClient } from '../support/graphql-client';

const client = useGraphqlClient();

interface PathNode {
  readonly id: string;
  readonly length: number;
  readonly text: string;
  readonly entities: readonly { readonly id: string }[];
  readonly cost: Readonly<Record<string, number | string>>;
  readonly weakest: { readonly hop: number; readonly support: string; readonly relation: { readonly id: string } };
  readonly hops: readonly {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly relationCount: number;
    readonly relations: readonly {
      readonly reads: string;
      readonly support: string;
      readonly relation: { readonly id: string; readonly support: string };
      readonly supporting: readonly { readonly id: string }[];
      readonly supportingCount: number;
      readonly opposing: readonly { readonly id: string }[];
      readonly opposingCount: number;
      readonly explanation: { readonly support: string };
    }[];
  }[];
}

interface Paths {
  readonly paths: {
    readonly edges: readonly { readonly cursor: string; readonly node: PathNode }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly search: {
      readonly engine: string;
      readonly complete: boolean;
      readonly effective: Record<string, unknown>;
    };
    readonly reproduce: { readonly cypher: string; readonly parameters: object; readonly proves: string };
  };
}

const PATHS = `query ($input: PathInput!, $first: Int, $after: String, $lang: LanguageTag! = "en") {
  paths(input: $input, first: $first, after: $after) {
    edges { cursor node {
      id length text(lang: $lang) contestedHops held { start end }
      entities { id } cost { table total hops support contested hubs common }
      weakest { hop support contested why raisedBy relation { id } }
      hops { from { id } to { id } relationCount filteredOut relations(first: 2) {
        fromRole toRole direction reads support contested cost relation { id support }
        supporting(first: 2) { id } supportingCount opposing(first: 2) { id } opposingCount caveats explanation { support rule }
      } }
    } }
    pageInfo { hasNextPage endCursor }
    search { engine run complete exactUpToHops stopped visits effective { from to minSupport objective maxHops types } }
    reproduce { cypher parameters proves }
  }
}`;

const find = async (input: object, more: object = {}): Promise<Paths['paths']> =>
  (await client().data<Paths>(PATHS, { input, first: 5, ...more })).paths;

const KIM_1718 = {
  from: ['\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646'],
  to: ['S/RES/1718 (2006)'],
};

describe('paths', () => {
  it('connects a person named in Arabic with a resolution named by its symbol', async () => {
    const { edges, search, reproduce } = await find({ ...KIM_1718, minSupport: 'REPORTED' });
    expect(search).toMatchObject({
      engine: 'RESIDENT',
      complete: true,
      effective: {
        from: ['entity:kim-jong-un'],
        to: ['entity:unsc-res-1718'],
        minSupport: 'REPORTED',
        objective: 'BALANCED',
      },
    });
    expect(reproduce.proves).toBe('EVIDENCE');
    expect(edges[0]?.node.length).toBe(2);
    for (const { node } of edges) {
      expect(node.entities[0]?.id).toBe('entity:kim-jong-un');
      expect(node.entities.at(-1)?.id).toBe('entity:unsc-res-1718');
      expect(node.hops.map(({ from }) => from.id)).toEqual(node.entities.slice(0, -1).map(({ id }) => id));
      expect(new Set(node.entities.map(({ id }) => id)).size).toBe(node.entities.length);
      const { table, total, ...parts } = node.cost;
      expect(table).toBe('balanced-1');
      expect(Object.values(parts).reduce((sum, part) => Number(sum) + Number(part), 0)).toBe(total);
    }
  });

  it('shows the claims for and against each relation, as the relation itself explains them', async () => {
    const { edges } = await find({ from: ['entity:dprk'], to: ['entity:russia'], types: ['ARMS_TRANSFER'] });
    const relations = edges[0]?.node.hops[0]?.relations ?? [];
    expect(relations).toHaveLength(2);
    for (const hop of relations) {
      expect(hop.support).toBe(hop.explanation.support);
      expect(hop.supporting.length).toBe(Math.min(2, hop.supportingCount));
      expect(hop.opposing.length).toBe(Math.min(2, hop.opposingCount));
    }
  });

  it('writes a path in words with names in the language asked for', async () => {
    const { edges } = await find(KIM_1718, { lang: 'ar', first: 1 });
    expect(edges[0]?.node.text).toContain('\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646');
    expect(edges[0]?.node.text).not.toMatch(/[{}]/);
  });

  it('gives the same items in pages as at once', async () => {
    const all = (await find(KIM_1718, { first: 12 })).edges.map(({ node }) => node.id);
    const first = await find(KIM_1718, { first: 5 });
    const second = await find(KIM_1718, { first: 7, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(all);
  });

  it('gives the same bytes for the same question', async () => {
    const once = await find(KIM_1718);
    expect(JSON.stringify(await find(KIM_1718))).toBe(JSON.stringify(once));
  });

  it('meets every condition of the question on every hop', async () => {
    const { edges } = await find({ ...KIM_1718, minSupport: 'CONFIRMED', avoid: ['entity:dprk'], maxHops: 3 });
    expect(edges.length).toBeGreaterThan(0);
    for (const { node } of edges) {
      expect(node.entities.map(({ id }) => id)).not.toContain('entity:dprk');
      expect(node.length).toBeLessThanOrEqual(3);
      for (const hop of node.hops) for (const { support } of hop.relations) expect(support).toBe('CONFIRMED');
    }
  });

  it('says whether there is a path at all', async () => {
    const data = await client().data(
      `query ($input: PathInput!) { pathExists(input: $input) { exists length search { complete } } }`,
      { input: KIM_1718 },
    );
    expect(data).toEqual({ pathExists: { exists: true, length: 2, search: { complete: true } } });
  });

  it.each([
    ['an end that nobody has', { from: ['Nobody At All'], to: ['entity:dprk'] }, 'ENDPOINT_NOT_FOUND'],
    ['equal ends', { from: ['entity:dprk'], to: ['entity:dprk'] }, 'ENDPOINTS_EQUAL'],
    ['no end', { from: [], to: ['entity:dprk'] }, 'TOO_MANY_ENDPOINTS'],
    ['too many hops', { ...KIM_1718, maxHops: 9 }, 'HOPS_OUT_OF_RANGE'],
    ['two times', { ...KIM_1718, at: '2023', during: '2023' }, 'TIME_CONFLICT'],
    ['a season', { ...KIM_1718, at: '2023-21' }, 'TIME_SEASON'],
  ])('refuses %s', async (_what, input, code) => {
    const { errors } = await client().ask(PATHS, { input, first: 1 });
    expect(errors).toMatchObject([{ code }]);
  });
});
