import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/relations-of-claims', 'scratch', ({ rows, query }) => {
  it('gives relations that claims are about or reach, and not what they name as a value', async () => {
    await query(`
      CREATE (c:Claim {id: 'claim:a'})-[:ABOUT]->(:Relation {id: 'relation:b'}), (c)-[:REACHES]->(:Relation {id: 'relation:a'}),
             (c)-[:VALUE]->(:Relation {id: 'relation:c'})`);
    expect(await rows({ claims: ['claim:a'] })).toEqual([{ relation: 'relation:a' }, { relation: 'relation:b' }]);
  });
});
