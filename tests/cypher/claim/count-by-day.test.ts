import { describeStatement } from '../../support/cypher-harness';
import { claimParameters } from '../../support/read-parameters';

describeStatement('claim/count-by-day', 'seed', ({ rows, query }) => {
  it('counts every claim under no filter, whether its day is known or not', async () => {
    const [all] = await query('MATCH (c:Claim) RETURN count(c) AS total');
    expect(await rows(claimParameters())).toEqual([{ ordinal: 0, total: all?.total }]);
  });

  it('counts by stance, force, aspect, verification and time of saying', async () => {
    const filter = claimParameters({
      stances: ['DENIES'],
      forces: ['STATES'],
      aspects: ['OCCURRENCE'],
      saidDuring: '2023-10',
      minVerification: 'EXCERPT',
    });
    const [all] = await query(
      `MATCH (c:Claim {stance: 'DENIES', force: 'STATES', aspect: 'OCCURRENCE'})
       WHERE c.verification <> 'CITED' AND c.saidMin <= date('2023-10-31') AND c.saidMax >= date('2023-10-01')
       RETURN count(c) AS total`,
    );
    expect(await rows(filter)).toEqual([{ ordinal: 0, total: all?.total }]);
    expect(all?.total).toBeGreaterThan(0);
  });

  it('counts by what a quantity measures', async () => {
    const [all] = await query("MATCH (c:Claim {quantityMeasure: 'STOCK_OBSERVED'}) RETURN count(c) AS total");
    expect(await rows(claimParameters({ measures: ['STOCK_OBSERVED'] }))).toEqual([{ ordinal: 0, total: all?.total }]);
  });
});
