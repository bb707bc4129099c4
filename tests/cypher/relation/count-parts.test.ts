import { describeStatement } from '../../support/cypher-harness';
import { relationParameters } from '../../support/read-parameters';

describeStatement('relation/count-parts', 'seed', ({ rows }) => {
  it('counts parts, zero included, under a filter', async () => {
    const keys = [['relation:vostochny-summit-2023'], ['relation:kim-visit-russia-2023']];
    expect(await rows({ ...relationParameters({ types: ['SUMMIT'] }), keys })).toEqual([
      { ordinal: 0, total: 0 },
      { ordinal: 1, total: 1 },
    ]);
  });
});
