import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-participations', 'scratch', ({ rows, query }) => {
  it('keeps one entity in two places of a relation apart, and writes over what is there', async () => {
    const row = { owner: 'relation:a', end: 'entity:a', denied: false, disputed: false };
    const held = [
      { ...row, ordinal: 0, role: 'PARTY' },
      { ...row, ordinal: 1, role: 'HOST', deniedDays: '2024-01-10 9999-12-31' },
    ];
    await rows({ rows: held });
    await rows({ rows: held });
    const links = `MATCH (:Entity)-[p:PARTICIPATES_IN]->(:Relation)
      RETURN p.ordinal AS ordinal, p.role AS role, [day IN p.deniedDays | toString(day)] AS days ORDER BY ordinal`;
    expect(await query(links)).toEqual([
      { ordinal: 0, role: 'PARTY', days: null },
      { ordinal: 1, role: 'HOST', days: ['2024-01-10', '9999-12-31'] },
    ]);
  });
});
