import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/write-claims', 'scratch', ({ rows, query }) => {
  it('writes what is derived of a claim, the day as a date', async () => {
    await query("CREATE (:Claim {id: 'claim:a'})");
    const row = {
      id: 'claim:a',
      proposition: 'p',
      parties: ['entity:a'],
      origins: ['entity:a', 'source:b'],
      countsFrom: '2024-01-02',
    };
    expect(await rows({ rows: [row, { ...row, id: 'claim:none' }] })).toEqual([{ written: 1 }]);
    expect(
      await query(
        'MATCH (c:Claim) RETURN c.proposition AS proposition, c.origins AS origins, c.countsFrom = date("2024-01-02") AS dated',
      ),
    ).toEqual([{ proposition: 'p', origins: ['entity:a', 'source:b'], dated: true }]);
  });
});
