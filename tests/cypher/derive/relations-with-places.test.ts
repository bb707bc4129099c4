import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/relations-with-places', 'scratch', ({ rows, query }) => {
  it('gives relations of which a claim names a place, each once', async () => {
    await query(`
      CREATE (r:Relation {id: 'relation:a'})<-[:ABOUT]-(:Claim {aspect: 'PLACE'}), (r)<-[:ABOUT]-(:Claim {aspect: 'PLACE'}),
             (:Relation {id: 'relation:b'})<-[:ABOUT]-(:Claim {aspect: 'TIME'})`);
    expect(await rows()).toEqual([{ relation: 'relation:a' }]);
  });
});
