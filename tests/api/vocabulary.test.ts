import { useGraphqlClient } from '../support/graphql-client';
import { shippedVocabulary } from '../support/scratch-graph';

const client = useGraphqlClient();

describe('vocabulary and dataset', () => {
  it('shows every kind, type, role and measure of the files, without a statement', async () => {
    const { data, statements } = await client().ask<{
      vocabulary: {
        entityKinds: { code: string }[];
        relationTypes: { code: string; roles: { code: string; kinds: string[] }[]; mappings: { scheme: string }[] }[];
        measures: { code: string }[];
        units: string[];
      };
    }>(`{ vocabulary {
      hash entityKinds { code definition } measures { code rate } units
      relationTypes { code category definition structural roles { code kinds principal max } hops { from to reads inverse } mappings { scheme codes } }
    } }`);
    const vocabulary = shippedVocabulary();
    expect(statements).toBe(0);
    expect(data?.vocabulary.entityKinds.map(({ code }) => code)).toEqual([...vocabulary.entityKinds.keys()]);
    expect(data?.vocabulary.relationTypes.map(({ code }) => code)).toEqual([...vocabulary.relationTypes.keys()]);
    expect(data?.vocabulary.measures.map(({ code }) => code)).toEqual([...vocabulary.measures.keys()]);
    expect(data?.vocabulary.units).toHaveLength(vocabulary.units.size);
  });

  it('shows licence, notice and what is loaded', async () => {
    const data = await client().data<{
      dataset: {
        run: number;
        counts: Record<string, number>;
        dataSets: { notice: string; counts: Record<string, number> }[];
      };
    }>(`{ dataset { run ruleSet counts { entities relations claims sources }
      dataSets { id title version date licence attribution notice languages draft contentHash run counts { entities relations claims sources } } } }`);
    expect(data.dataset).toMatchObject({
      ruleSet: 1,
      dataSets: [{ id: 'dataset:dprk-russia-2023', licence: 'CC-BY-4.0', draft: false }],
    });
    expect(data.dataset.run).toBeGreaterThan(0);
    expect(data.dataset.dataSets[0]?.notice).toContain('no wrongdoing');
    expect(data.dataset.counts).toEqual(data.dataset.dataSets[0]?.counts);
  });
});
