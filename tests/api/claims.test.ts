import { useGraphqlClient, type Listed } from '../support/graphql-client';

const client = useGraphqlClient();

interface ClaimNode {
  readonly id: string;
  readonly stance: string;
  readonly force: string;
  readonly aspect: string;
  readonly said: string | null;
  readonly verification: string;
  readonly madeBy: { readonly id: string };
  readonly parties: readonly { readonly id: string }[];
  readonly about: { readonly id: string };
  readonly quantity: { readonly measure: string } | null;
  readonly readIn: readonly { readonly source: { readonly id: string } }[];
}

interface Claims {
  readonly claims: Listed<ClaimNode>;
}

const CLAIMS = `query ($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int, $after: String) {
  claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    edges { cursor node {
      id stance force aspect said verification madeBy { id } parties { id } about { id } quantity { measure } readIn { source { id } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const list = async (filter: object, more: object = {}): Promise<Claims['claims']> =>
  (await client().data<Claims>(CLAIMS, { filter, first: 100, ...more })).claims;
const nodes = async (filter: object): Promise<readonly ClaimNode[]> => {
  const found = (await list(filter)).edges.map(({ node }) => node);
  expect(found.length).toBeGreaterThan(0);
  return found;
};

describe('claims', () => {
  it('takes each field of its filter', async () => {
    const about = ['relation:arms-transfer-munitions-2023', 'relation:vostochny-summit-2023'];
    expect((await nodes({ about })).every((claim) => about.includes(claim.about.id))).toBe(true);
    const claimants = ['entity:kcna', 'entity:dmitry-peskov'];
    expect((await nodes({ claimants })).every(({ madeBy }) => claimants.includes(madeBy.id))).toBe(true);
    const parties = ['entity:dprk'];
    expect((await nodes({ parties })).every((claim) => claim.parties.some(({ id }) => id === 'entity:dprk'))).toBe(
      true,
    );
    expect((await nodes({ stances: ['UNDETERMINED'] })).every(({ stance }) => stance === 'UNDETERMINED')).toBe(true);
    expect((await nodes({ forces: ['HINTS'] })).every(({ force }) => force === 'HINTS')).toBe(true);
    expect((await nodes({ aspects: ['LEGALITY'] })).every(({ aspect }) => aspect === 'LEGALITY')).toBe(true);
    expect(
      (await nodes({ measures: ['STOCK_OBSERVED'] })).every(({ quantity }) => quantity?.measure === 'STOCK_OBSERVED'),
    ).toBe(true);
    const sources = ['source:seed-article'];
    expect(
      (await nodes({ sources })).every(({ readIn }) => readIn.some(({ source }) => source.id === sources[0])),
    ).toBe(true);
    expect((await nodes({ minVerification: 'READ' })).every(({ verification }) => verification === 'READ')).toBe(true);
    expect(
      (await nodes({ saidDuring: '2023-10', stances: ['DENIES'] })).every(
        ({ said }) => said === null || said <= '2023-11',
      ),
    ).toBe(true);
  });

  it('combines fields: what Russia denied about the deliveries', async () => {
    const found = await nodes({
      about: ['relation:arms-transfer-munitions-2023'],
      parties: ['entity:russia'],
      stances: ['DENIES'],
    });
    expect(found.map(({ id, madeBy }) => [id, madeBy.id])).toEqual([
      ['claim:peskov-rejects-supplies-2023-10-17', 'entity:dmitry-peskov'],
    ]);
  });

  it.each(['SAID_ASC', 'SAID_DESC'])('gives the same items in pages as at once, by %s', async (orderBy) => {
    for (const filter of [{ stances: ['DENIES', 'UNDETERMINED'] }, { parties: ['entity:us', 'entity:dprk'] }]) {
      const collect = async (first: number): Promise<readonly string[]> => {
        const ids: string[] = [];
        let after: string | null = null;
        do {
          const { edges, pageInfo }: Claims['claims'] = await list(filter, { orderBy, first, after });
          ids.push(...edges.map(({ node }) => node.id));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        return ids;
      };
      const all = await collect(100);
      expect(await collect(31)).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
      expect((await list(filter, { first: 1 })).totalCount).toBe(all.length);
    }
  });

  it('shows every field of a claim, of a figure and of what it rests on', async () => {
    const data = await client().data(`{
      claim(id: "claim:csis-railcars-73") {
        aspect stance force modality likelihood text authoritative verification live
        said saidBounds { startMin endMax } scope scopeBounds { startMin } countsFrom
        quantity { value low high bound unit per measure }
        madeBy { id } onBehalfOf { id } parties { id } origins { __typename ... on Entity { id } ... on Source { id } }
        basedOn { access claim { id } source { id kind } }
        participant { role } time place { id } item { id } cause { id } purpose norm { id } verdict
        supersedes { id } retracts { id } respondsTo { id } endedBy { id } endedFrom contradicts { id } reaches { id }
        readIn { source { id } locator language quantity { value bound unit } }
      }
    }`);
    expect(data).toMatchObject({
      claim: {
        aspect: 'QUANTITY',
        stance: 'AFFIRMS',
        modality: 'ACTUAL',
        live: true,
        quantity: { value: 73, bound: 'ABOUT', unit: 'RAILCAR', measure: 'STOCK_OBSERVED', low: null, per: null },
        parties: [{ id: 'entity:csis' }],
        endedBy: null,
        participant: null,
        contradicts: [],
        reaches: [],
      },
    });
  });

  it('shows the relations that a denial of a class reaches, and the norm of a legal reading', async () => {
    const data = await client().data<{
      claim: { reaches: { id: string }[] };
      claims: Listed<{ norm: { id: string } | null; verdict: string | null }>;
    }>(`{
      claim(id: "claim:kim-yo-jong-denial-2024-05-17") { reaches { id } }
      claims(filter: { aspects: [LEGALITY] }, first: 5) { edges { node { norm { id } verdict } } }
    }`);
    expect(data.claim.reaches).toContainEqual({ id: 'relation:arms-transfer-artillery-2023-10' });
    expect(data.claims.edges.every(({ node }) => node.norm !== null && node.verdict !== null)).toBe(true);
  });
});
