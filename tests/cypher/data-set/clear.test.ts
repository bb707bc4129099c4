import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/clear', 'scratch', ({ rows, query }) => {
  it('takes off an entity its details and its own links, and leaves those that others hold to it', async () => {
    await query(`
      CREATE (a:Entity {id: 'entity:a'})<-[:NAMES]-(:Name {value: 'A'}), (a)<-[:IDENTIFIES]-(:Identifier {scheme: 'S', value: '1'}),
             (a)<-[:NOW]-(:FormerId {id: 'entity:old-a'}), (b:Entity {id: 'entity:b'})<-[:NAMES]-(:Name {value: 'B'}),
             (a)-[:SPEAKS_FOR_PARTY]->(b), (b)-[:SPEAKS_FOR_PARTY]->(a), (a)-[:PARTICIPATES_IN]->(r:Relation {id: 'relation:r'}),
             (c:Claim {id: 'claim:c'})-[:ABOUT]->(r), (c)-[:MADE_BY]->(a), (c)-[:REACHES]->(r),
             (d:Claim {id: 'claim:d'})-[:BASED_ON]->(c), (c)-[:READ_IN]->(:Source {id: 'source:s'})`);

    expect(await rows({ ids: ['entity:a'] })).toEqual([{ cleared: 1 }]);
    expect(await query('MATCH (n:Name|Identifier|FormerId) RETURN n.value AS value')).toEqual([{ value: 'B' }]);
    expect(await query('MATCH (:Entity {id: "entity:a"})-[l]-() RETURN type(l) AS type ORDER BY type')).toEqual([
      { type: 'MADE_BY' },
      { type: 'PARTICIPATES_IN' },
      { type: 'SPEAKS_FOR_PARTY' },
    ]);
  });

  it('takes off a relation its participants, and off a claim its own links but not what is derived', async () => {
    await query(`
      CREATE (a:Entity {id: 'entity:a'})<-[:NAMES]-(:Name {value: 'A'}), (a)<-[:IDENTIFIES]-(:Identifier {scheme: 'S', value: '1'}),
             (a)<-[:NOW]-(:FormerId {id: 'entity:old-a'}), (b:Entity {id: 'entity:b'})<-[:NAMES]-(:Name {value: 'B'}),
             (a)-[:SPEAKS_FOR_PARTY]->(b), (b)-[:SPEAKS_FOR_PARTY]->(a), (a)-[:PARTICIPATES_IN]->(r:Relation {id: 'relation:r'}),
             (c:Claim {id: 'claim:c'})-[:ABOUT]->(r), (c)-[:MADE_BY]->(a), (c)-[:REACHES]->(r),
             (d:Claim {id: 'claim:d'})-[:BASED_ON]->(c), (c)-[:READ_IN]->(:Source {id: 'source:s'})`);

    expect(await rows({ ids: ['claim:c', 'relation:r'] })).toEqual([{ cleared: 2 }]);
    expect(await query('MATCH (:Claim|Relation)-[l]-() RETURN DISTINCT type(l) AS type ORDER BY type')).toEqual([
      { type: 'BASED_ON' },
      { type: 'REACHES' },
    ]);
  });
});
