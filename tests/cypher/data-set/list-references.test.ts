import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/list-references', 'scratch', ({ rows, query }) => {
  it('finds what another data set points at, and neither our own links nor derived ones nor what we point at', async () => {
    await query(`
      CREATE (mine:Entity {id: 'entity:mine', dataSet: 'dataset:a'}), (r:Relation {id: 'relation:mine', dataSet: 'dataset:a'}),
             (c:Claim {id: 'claim:mine', dataSet: 'dataset:a'}), (free:Entity {id: 'entity:free', dataSet: 'dataset:a'}),
             (theirs:Entity {id: 'entity:theirs', dataSet: 'dataset:b'}), (s:Relation {id: 'relation:theirs', dataSet: 'dataset:b'}),
             (d:Claim {id: 'claim:theirs', dataSet: 'dataset:b'}),
             (mine)-[:PARTICIPATES_IN]->(s), (d)-[:ABOUT]->(r), (d)-[:MADE_BY]->(mine),
             (c)-[:MADE_BY]->(free), (free)-[:SPEAKS_FOR_PARTY]->(theirs), (c)-[:CONTRADICTS]->(d), (d)-[:CONTRADICTS]->(c)`);
    const ids = ['claim:mine', 'entity:free', 'entity:mine', 'relation:mine'];
    expect(await rows({ ids, dataSet: 'dataset:a' })).toEqual([
      { id: 'entity:mine', other: 'claim:theirs' },
      { id: 'entity:mine', other: 'relation:theirs' },
      { id: 'relation:mine', other: 'claim:theirs' },
    ]);
  });

  it('finds a relation of ours in which an entity of theirs takes part to be our own link', async () => {
    await query(`
      CREATE (:Relation {id: 'relation:mine', dataSet: 'dataset:a'})<-[:PARTICIPATES_IN]-(:Entity {id: 'entity:x', dataSet: 'dataset:b'})`);
    expect(await rows({ ids: ['relation:mine'], dataSet: 'dataset:a' })).toEqual([]);
  });
});
