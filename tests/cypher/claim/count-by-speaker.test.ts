import { describeStatement } from '../../support/cypher-harness';
import { claimParameters } from '../../support/read-parameters';

describeStatement('claim/count-by-speaker', 'seed', ({ rows, query }) => {
  it('counts a claim once, whoever of a key makes it or answers for it', async () => {
    const ids = ['entity:dprk', 'entity:kcna'];
    const [all] = await query(
      `MATCH (c:Claim)-[:MADE_BY]->(s:Entity)
       WHERE s.id IN $ids OR any(id IN $ids WHERE id IN c.parties) RETURN count(c) AS total`,
      { ids },
    );
    expect(await rows({ ...claimParameters(), keys: [ids, ['entity:nobody']] })).toEqual([
      { ordinal: 0, total: all?.total },
      { ordinal: 1, total: 0 },
    ]);
  });
});
