import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/clear-links', 'scratch', ({ rows, query }) => {
  it('removes what reaches a relation and the contradictions of claims about it, and leaves those of others', async () => {
    await query(`
      CREATE (r:Relation {id: 'relation:a'}), (s:Relation {id: 'relation:b'}),
             (c:Claim {id: 'claim:c'})-[:ABOUT]->(r), (d:Claim {id: 'claim:d'})-[:ABOUT]->(r), (c)-[:CONTRADICTS]->(d),
             (e:Claim {id: 'claim:e'})-[:ABOUT]->(s), (f:Claim {id: 'claim:f'})-[:ABOUT]->(s), (e)-[:CONTRADICTS]->(f),
             (e)-[:REACHES]->(r), (c)-[:REACHES]->(s)`);
    expect(await rows({ relations: ['relation:a'] })).toEqual([{ cleared: 1 }]);
    expect(
      await query('MATCH (a)-[l:CONTRADICTS|REACHES]->(b) RETURN a.id AS start, type(l) AS type ORDER BY start'),
    ).toEqual([
      { start: 'claim:c', type: 'REACHES' },
      { start: 'claim:e', type: 'CONTRADICTS' },
    ]);
  });
});
