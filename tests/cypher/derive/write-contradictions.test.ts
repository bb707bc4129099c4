import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/write-contradictions', 'scratch', ({ rows, query }) => {
  it('leads from the first claim to the second', async () => {
    await query("CREATE (:Claim {id: 'claim:a'}), (:Claim {id: 'claim:b'})");
    expect(await rows({ rows: [{ first: 'claim:a', second: 'claim:b' }] })).toEqual([{ written: 1 }]);
    expect(await query('MATCH (a)-[:CONTRADICTS]->(b) RETURN a.id AS first, b.id AS second')).toEqual([
      { first: 'claim:a', second: 'claim:b' },
    ]);
  });
});
