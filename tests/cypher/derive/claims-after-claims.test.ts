import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/claims-after-claims', 'scratch', ({ rows, query }) => {
  it('gives what rests on a claim and what it ends, and neither what ends it nor what it answers', async () => {
    await query(`
      CREATE (a:Claim {id: 'claim:a'}), (b:Claim {id: 'claim:b'}), (c:Claim {id: 'claim:c'}), (d:Claim {id: 'claim:d'}),
             (b)-[:BASED_ON]->(a), (c)-[:RETRACTS]->(a), (a)-[:SUPERSEDES]->(d), (a)-[:RESPONDS_TO]->(c)`);

    expect(await rows({ claims: ['claim:a'] })).toEqual([{ claim: 'claim:b' }, { claim: 'claim:d' }]);
  });
});
