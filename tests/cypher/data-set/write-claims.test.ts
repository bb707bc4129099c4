import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/write-claims', 'scratch', ({ rows, query }) => {
  const days = {
    saidMin: '0001-01-01',
    saidMax: '9999-12-31',
    scopeStartMin: null,
    scopeStartMax: null,
    scopeEndMin: null,
    scopeEndMax: null,
  };

  it('writes when the record entered, the days of saying as dates, and never what is derived', async () => {
    await query("CREATE (:Claim {id: 'claim:a', proposition: 'p', origins: ['x']})");
    const row = { id: 'claim:a', ...days, verificationRank: 2, properties: { aspect: 'OCCURRENCE', note: null } };
    expect(await rows({ rows: [row], run: 2, recordedAt: '2026-01-02T03:04:05Z' })).toEqual([{ written: 1 }]);
    expect(
      await query(
        'MATCH (c:Claim) RETURN c.recordedAt = datetime("2026-01-02T03:04:05Z") AS recorded, c.saidMin = date("0001-01-01") AS said, c.verificationRank AS rank, c.proposition AS proposition, c.scopeStartMin AS scope',
      ),
    ).toEqual([{ recorded: true, said: true, rank: 2, proposition: 'p', scope: null }]);
  });
});
