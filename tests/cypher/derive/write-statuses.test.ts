import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/write-statuses', 'scratch', ({ rows, query }) => {
  it('writes the status, and four lists of one length with dates and integers', async () => {
    await query("CREATE (:Relation {id: 'relation:a', title: 'kept'})");
    const row = {
      ...{
        id: 'relation:a',
        support: 'ALLEGED',
        supportRank: 30,
        contested: true,
        status: 'DISPUTED',
        rule: 'S7',
        origins: 1,
      },
      ...{
        stepDays: ['0001-01-01', '2024-01-02'],
        stepRanks: [0, 30],
        stepContested: [false, true],
        stepOrigins: [0, 1],
      },
    };
    expect(await rows({ rows: [row] })).toEqual([{ written: 1 }]);
    expect(
      await query(`MATCH (r:Relation) RETURN r.status AS status, r.stepDays[1] = date('2024-01-02') AS dated, r.stepRanks AS ranks,
        r.stepContested AS contested, r.stepOrigins AS origins, valueType(r.supportRank) AS type, r.title AS title`),
    ).toEqual([
      {
        status: 'DISPUTED',
        dated: true,
        ranks: [0, 30],
        contested: [false, true],
        origins: [0, 1],
        type: 'INTEGER NOT NULL',
        title: 'kept',
      },
    ]);
  });
});
