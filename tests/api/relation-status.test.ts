import { useGraphqlClient } from '../support/graphql-client';

const client = useGraphqlClient();

interface ClaimNode {
  readonly id: string;
  readonly stance: string;
  readonly parties: readonly { readonly id: string }[];
}

interface Explained {
  readonly relation: {
    readonly status: string;
    readonly support: string;
    readonly origins: number;
    readonly explanation: {
      readonly rule: string;
      readonly sentence: string;
      readonly supporting: readonly ClaimNode[];
      readonly opposing: readonly ClaimNode[];
      readonly independentOrigins: readonly { readonly claim: { readonly id: string } }[];
      readonly caveats: readonly { readonly code: string; readonly claims: readonly { readonly id: string }[] }[];
    };
    readonly timeline: readonly { readonly day: string; readonly status: string; readonly sentence: string }[];
  };
}

const EXPLAIN = `query ($id: ID!, $saidBy: Date) { relation(id: $id) {
  status(saidBy: $saidBy) support(saidBy: $saidBy) origins(saidBy: $saidBy)
  explanation(saidBy: $saidBy) {
    rule sentence
    supporting { id stance parties { id } }
    opposing { id stance parties { id } }
    independentOrigins { claim { id } origins { ... on Entity { id } ... on Source { id } } }
    caveats { code claims { id } }
  }
  timeline { day status sentence }
} }`;

const explain = async (id: string, saidBy?: string): Promise<Explained['relation']> =>
  (await client().data<Explained>(EXPLAIN, { id, saidBy: saidBy ?? null })).relation;

describe('the status of a relation', () => {
  it('says who denied the deliveries: Russia by its spokesman, and the DPRK in general', async () => {
    const { status, support, explanation } = await explain('relation:arms-transfer-munitions-2023');
    expect([status, support, explanation.rule]).toEqual(['DISPUTED', 'CORROBORATED', 'S5']);
    expect(explanation.opposing.every(({ stance }) => stance === 'DENIES')).toBe(true);
    expect(new Set(explanation.opposing.flatMap(({ parties }) => parties.map(({ id }) => id)))).toEqual(
      new Set(['entity:russia', 'entity:dprk']),
    );
  });

  it('says who denied an agreement: Russia, and that nobody affirms it', async () => {
    const { status, explanation } = await explain('relation:agreement-kim-visit-2023');
    expect([status, explanation.rule]).toEqual(['DENIED', 'S2']);
    expect(explanation.opposing).toEqual([]);
    expect(explanation.supporting.map(({ stance }) => stance)).toContain('DENIES');
    expect(new Set(explanation.supporting.flatMap(({ parties }) => parties.map(({ id }) => id)))).toEqual(
      new Set(['entity:russia']),
    );
  });

  it('puts names into sentences and leaves no placeholder', async () => {
    const { explanation, timeline } = await explain('relation:arms-transfer-artillery-2023-10');
    for (const sentence of [explanation.sentence, ...timeline.map((step) => step.sentence)]) {
      expect(sentence).not.toMatch(/[{}]|entity:/);
    }
    expect(explanation.caveats.map(({ code }) => code)).toContain('SINGLE_ORIGIN');
    expect(explanation.caveats.every(({ claims }) => claims.length > 0)).toBe(true);
  });

  it('counts as many independent origins as it names', async () => {
    const { origins, explanation } = await explain('relation:arms-transfer-munitions-2023');
    expect(origins).toBe(explanation.independentOrigins.length);
    expect(origins).toBeGreaterThan(1);
  });

  it('is the same in its timeline and with `saidBy`, at every step', async () => {
    const { timeline } = await explain('relation:arms-transfer-munitions-2023');
    expect(timeline.length).toBeGreaterThan(2);
    for (const { day, status } of timeline) {
      const then = await explain('relation:arms-transfer-munitions-2023', day);
      expect(then.status).toBe(status);
      expect(then.explanation.sentence).toBe(timeline.find((step) => step.day === day)?.sentence);
    }
  });

  it('explains every relation with the same status that was derived', async () => {
    interface Page {
      readonly relations: {
        readonly edges: readonly {
          readonly node: {
            readonly id: string;
            readonly support: string;
            readonly explanation: { readonly support: string };
          };
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    }
    let after: string | null = null;
    do {
      const { relations }: Page = await client().data<Page>(
        `query ($after: String) { relations(first: 100, after: $after) {
          edges { node { id support explanation { support } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      for (const { node } of relations.edges)
        expect([node.id, node.explanation.support]).toEqual([node.id, node.support]);
      after = relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null;
    } while (after !== null);
  });

  it('shows a participant as denied only from the day of the denial on, for two days in one request', async () => {
    interface Parts {
      readonly relation: Readonly<
        Record<'before' | 'then' | 'today', { entity: { id: string }; disputed: boolean; denied: boolean }[]>
      >;
    }
    const part = '{ entity { id } disputed denied }';
    const { relation } = await client().data<Parts>(`{ relation(id: "relation:icbm-launch-2022-03-24") {
      before: participants(roles: [ITEM], saidBy: "2022-03-30") ${part}
      then: participants(roles: [ITEM], saidBy: "2022-03-31") ${part}
      today: participants(roles: [ITEM]) ${part}
    } }`);
    const flagsOf = (parts: Parts['relation']['today']): unknown =>
      parts.filter(({ entity }) => entity.id === 'entity:hwasong-17').map(({ disputed, denied }) => [disputed, denied]);
    expect(flagsOf(relation.before)).toEqual([[false, false]]);
    expect(flagsOf(relation.then)).toEqual(flagsOf(relation.today));
    expect(flagsOf(relation.today)).toMatchObject([[true, expect.any(Boolean)]]);
  });

  it('shows pairs of claims that contradict each other', async () => {
    const data = await client().data<{ relation: { contradictions: { first: ClaimNode; second: ClaimNode }[] } }>(`{
      relation(id: "relation:arms-transfer-munitions-2023") {
        contradictions { proposition first { id stance parties { id } } second { id stance parties { id } } }
      }
    }`);
    expect(data.relation.contradictions.length).toBeGreaterThan(0);
    for (const { first, second } of data.relation.contradictions) expect(first.id < second.id).toBe(true);
  });
});
