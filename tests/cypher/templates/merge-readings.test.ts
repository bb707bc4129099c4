import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-readings', 'scratch', ({ rows, query }) => {
  it('keeps two readings of one source apart, and takes off what a reading no longer says', async () => {
    const row = { owner: 'claim:a', end: 'source:a' };
    await rows({ rows: [{ ...row, ordinal: 0, quote: 'gone' }] });
    await rows({
      rows: [
        { ...row, ordinal: 0, locator: 'p1' },
        { ...row, ordinal: 1, locator: 'p2', quantityLow: 1.5 },
      ],
    });
    expect(await query('MATCH (:Claim)-[r:READ_IN]->(:Source) RETURN properties(r) AS r ORDER BY r.ordinal')).toEqual([
      { r: { ordinal: 0, locator: 'p1' } },
      { r: { ordinal: 1, locator: 'p2', quantityLow: 1.5 } },
    ]);
  });
});
