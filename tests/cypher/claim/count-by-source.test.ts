import { describeStatement } from '../../support/cypher-harness';
import { claimParameters } from '../../support/read-parameters';

describeStatement('claim/count-by-source', 'seed', ({ rows, query }) => {
  it('counts claims, not passages', async () => {
    const [all] = await query(
      "MATCH (c:Claim)-[:READ_IN]->(:Source {id: 'source:seed-article'}) RETURN count(DISTINCT c) AS total",
    );
    expect(await rows({ ...claimParameters(), keys: [['source:seed-article']] })).toEqual([
      { ordinal: 0, total: all?.total },
    ]);
    expect(all?.total).toBeGreaterThan(0);
  });
});
