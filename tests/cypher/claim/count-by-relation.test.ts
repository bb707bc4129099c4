import { describeStatement } from '../../support/cypher-harness';
import { claimParameters } from '../../support/read-parameters';

describeStatement('claim/count-by-relation', 'seed', ({ rows }) => {
  it('counts for each key, zero included', async () => {
    const keys = [['relation:none'], ['relation:arms-transfer-munitions-2023']];
    expect(await rows({ ...claimParameters({ stances: ['DENIES'] }), keys })).toEqual([
      { ordinal: 0, total: 0 },
      { ordinal: 1, total: 1 },
    ]);
  });
});
