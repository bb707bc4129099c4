import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/write-participations', 'scratch', ({ rows, query }) => {
  it('marks each participation by role and entity together, and counts a relation once', async () => {
    await query(`
      CREATE (r:Relation {id: 'relation:a'}), (x:Entity {id: 'entity:x'})-[:PARTICIPATES_IN {role: 'PARTY', denied: true}]->(r),
             (x)-[:PARTICIPATES_IN {role: 'HOST'}]->(r)`);
    const row = { relation: 'relation:a', denied: ['HOST|entity:x'], disputed: ['HOST|entity:x', 'HOST|entity:y'] };
    expect(await rows({ rows: [row] })).toEqual([{ written: 1 }]);
    expect(
      await query(
        'MATCH ()-[p:PARTICIPATES_IN]->() RETURN p.role AS role, p.denied AS denied, p.disputed AS disputed ORDER BY role',
      ),
    ).toEqual([
      { role: 'HOST', denied: true, disputed: true },
      { role: 'PARTY', denied: false, disputed: false },
    ]);
  });
});
