import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/withdraw', 'scratch', ({ rows, query }) => {
  it('removes records with details and every link, and nothing else', async () => {
    await query(`
      CREATE (a:Entity {id: 'entity:a'})<-[:NAMES]-(:Name {value: 'A'}), (a)<-[:IDENTIFIES]-(:Identifier {scheme: 'S', value: '1'}),
             (a)<-[:NOW]-(:FormerId {id: 'entity:old-a'}), (b:Entity {id: 'entity:b'})<-[:NAMES]-(:Name {value: 'B'}),
             (a)-[:SPEAKS_FOR_PARTY]->(b), (b)-[:SPEAKS_FOR_PARTY]->(a), (a)-[:PARTICIPATES_IN]->(r:Relation {id: 'relation:r'}),
             (c:Claim {id: 'claim:c'})-[:ABOUT]->(r), (c)-[:MADE_BY]->(a), (c)-[:REACHES]->(r),
             (d:Claim {id: 'claim:d'})-[:BASED_ON]->(c), (c)-[:READ_IN]->(:Source {id: 'source:s'})`);

    expect(await rows({ ids: ['entity:a', 'claim:c'] })).toEqual([{ withdrawn: 2 }]);
    expect(await query('MATCH (n) WHERE NOT n:Graph RETURN coalesce(n.id, n.value) AS left ORDER BY left')).toEqual([
      { left: 'B' },
      { left: 'claim:d' },
      { left: 'entity:b' },
      { left: 'relation:r' },
      { left: 'source:s' },
    ]);
  });

  it('passes over an id that is not there', async () => {
    await query(`
      CREATE (a:Entity {id: 'entity:a'})<-[:NAMES]-(:Name {value: 'A'}), (a)<-[:IDENTIFIES]-(:Identifier {scheme: 'S', value: '1'}),
             (a)<-[:NOW]-(:FormerId {id: 'entity:old-a'}), (b:Entity {id: 'entity:b'})<-[:NAMES]-(:Name {value: 'B'}),
             (a)-[:SPEAKS_FOR_PARTY]->(b), (b)-[:SPEAKS_FOR_PARTY]->(a), (a)-[:PARTICIPATES_IN]->(r:Relation {id: 'relation:r'}),
             (c:Claim {id: 'claim:c'})-[:ABOUT]->(r), (c)-[:MADE_BY]->(a), (c)-[:REACHES]->(r),
             (d:Claim {id: 'claim:d'})-[:BASED_ON]->(c), (c)-[:READ_IN]->(:Source {id: 'source:s'})`);

    expect(await rows({ ids: ['claim:none'] })).toEqual([{ withdrawn: 0 }]);
  });
});
