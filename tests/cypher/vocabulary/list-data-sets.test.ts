import { describeStatement } from '../../support/cypher-harness';

describeStatement('vocabulary/list-data-sets', 'seed', ({ rows, query }) => {
  it('gives a data set with the number of its records', async () => {
    const [count] = await query("MATCH (c:Claim {dataSet: 'dataset:dprk-russia-2023'}) RETURN count(c) AS total");
    const found = await rows();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'dataset:dprk-russia-2023', draft: false, claims: count?.total });
    expect(found[0]?.notice).not.toBe('');
  });
});
