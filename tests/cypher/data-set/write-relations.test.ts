import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/write-relations', 'scratch', ({ rows, query }) => {
  it('writes four days, and never what is derived', async () => {
    await query("CREATE (:Relation {id: 'relation:a', support: 'CONFIRMED', supportRank: 90, when: '1999'})");
    const days = { startMin: '2024-01-01', startMax: '2024-01-31', endMin: '2024-01-01', endMax: '9999-12-31' };
    const row = { id: 'relation:a', ...days, properties: { type: 'SUMMIT', when: null } };
    expect(await rows({ rows: [row], run: 2 })).toEqual([{ written: 1 }]);
    expect(
      await query(
        'MATCH (r:Relation) RETURN toString(r.startMin) AS start, toString(r.endMax) AS end, r.support AS support, r.when AS when, r.run AS run',
      ),
    ).toEqual([{ start: '2024-01-01', end: '9999-12-31', support: 'CONFIRMED', when: null, run: 2 }]);
  });
});
