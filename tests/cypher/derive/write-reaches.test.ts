import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/write-reaches', 'scratch', ({ rows, query }) => {
  it('links a denial to the relation it reaches, and counts what it wrote', async () => {
    await query("CREATE (:Claim {id: 'claim:a'}), (:Relation {id: 'relation:a'})");
    const row = { claim: 'claim:a', relation: 'relation:a' };
    expect(await rows({ rows: [row, { ...row, relation: 'relation:none' }] })).toEqual([{ written: 1 }]);
    expect(await query('MATCH (c:Claim)-[:REACHES]->(r:Relation) RETURN c.id AS claim, r.id AS relation')).toEqual([
      row,
    ]);
  });
});
