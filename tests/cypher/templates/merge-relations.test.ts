import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-relations', 'scratch', ({ rows, query }) => {
  it('makes days, numbers and truths of the texts of lists', async () => {
    await rows({
      rows: [
        {
          id: 'relation:a',
          titles: "A; 'b'\u001f\u0645",
          stepDays: '0001-01-01 2024-01-10',
          stepRanks: '0 60',
          stepContested: 'false true',
          stepOrigins: '',
          startMin: '2024-01-10',
          links: '',
        },
      ],
    });
    const types = 'MATCH (r:Relation) UNWIND keys(r) AS key RETURN key, valueType(r[key]) AS type ORDER BY key';
    expect(await query(types)).toEqual([
      { key: 'id', type: 'STRING NOT NULL' },
      { key: 'startMin', type: 'DATE NOT NULL' },
      { key: 'stepContested', type: 'LIST<BOOLEAN NOT NULL> NOT NULL' },
      { key: 'stepDays', type: 'LIST<DATE NOT NULL> NOT NULL' },
      { key: 'stepOrigins', type: 'LIST<NOTHING> NOT NULL' },
      { key: 'stepRanks', type: 'LIST<INTEGER NOT NULL> NOT NULL' },
      { key: 'titles', type: 'LIST<STRING NOT NULL> NOT NULL' },
    ]);
    expect(await query('MATCH (r:Relation) RETURN r.titles AS titles, r.stepContested AS contested')).toEqual([
      { titles: ["A; 'b'", '\u0645'], contested: [false, true] },
    ]);
  });

  it('takes off participations and wholes that are no longer held, by end and place', async () => {
    await query(`
      CREATE (r:Relation {id: 'relation:a'})-[:PART_OF]->(:Relation {id: 'relation:old'})
      CREATE (e:Entity {id: 'entity:a'})-[:PARTICIPATES_IN {ordinal: 0}]->(r)
      CREATE (e)-[:PARTICIPATES_IN {ordinal: 1}]->(r)`);
    await rows({ rows: [{ id: 'relation:a', links: 'PARTICIPATES_IN entity:a 1, PART_OF relation:new' }] });
    expect(await query('MATCH (:Relation)-[:PART_OF]->(r) RETURN r.id AS id')).toEqual([{ id: 'relation:new' }]);
    expect(await query('MATCH ()-[p:PARTICIPATES_IN]->() RETURN p.ordinal AS ordinal')).toEqual([{ ordinal: 1 }]);
  });
});
