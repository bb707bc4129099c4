import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/claims-behind-claims', 'scratch', ({ rows, query }) => {
  it('gives what a claim rests on and what ends it, and neither what it ends nor what it answers', async () => {
    await query(`
      CREATE (a:Claim {id: 'claim:a'}), (b:Claim {id: 'claim:b'}), (c:Claim {id: 'claim:c'}), (d:Claim {id: 'claim:d'}),
             (b)-[:BASED_ON]->(a), (c)-[:RETRACTS]->(a), (a)-[:SUPERSEDES]->(d), (a)-[:RESPONDS_TO]->(c)`);

    expect(await rows({ claims: ['claim:a', 'claim:b'] })).toEqual([{ claim: 'claim:a' }, { claim: 'claim:c' }]);
  });
});
