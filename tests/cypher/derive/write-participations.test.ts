import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/write-participations', 'scratch', ({ rows, query }) => {
  it('marks each participation by role and entity together, and counts a relation once', async () => {
    await query(`
      CREATE (r:Relation {id: 'relation:a'}), (x:Entity {id: 'entity:x'})-[:PARTICIPATES_IN {role: 'PARTY', denied: true, deniedDays: [date('2020-01-01')]}]->(r),
             (x)-[:PARTICIPATES_IN {role: 'HOST'}]->(r)`);
    const days = ['2024-01-02', '2024-01-03'];
    const row = {
      relation: 'relation:a',
      denied: [{ key: 'HOST|entity:x', today: false, days }],
      disputed: [
        { key: 'HOST|entity:x', today: true, days: ['2024-01-02'] },
        { key: 'HOST|entity:y', today: true, days: ['2024-01-02'] },
      ],
    };
    expect(await rows({ rows: [row] })).toEqual([{ written: 1 }]);
    expect(
      await query(
        `MATCH ()-[p:PARTICIPATES_IN]->()
         RETURN p.role AS role, p.denied AS denied, [day IN p.deniedDays | toString(day)] AS deniedDays,
                p.disputed AS disputed, [day IN p.disputedDays | toString(day)] AS disputedDays ORDER BY role`,
      ),
    ).toEqual([
      { role: 'HOST', denied: false, deniedDays: days, disputed: true, disputedDays: ['2024-01-02'] },
      { role: 'PARTY', denied: false, deniedDays: null, disputed: false, disputedDays: null },
    ]);
  });
});
