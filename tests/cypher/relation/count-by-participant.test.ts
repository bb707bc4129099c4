import { describeStatement } from '../../support/cypher-harness';
import { relationParameters } from '../../support/read-parameters';

describeStatement('relation/count-by-participant', 'seed', ({ rows }) => {
  it('counts relations, not roles, for each parent, zero included', async () => {
    const keys = [['entity:nobody'], ['entity:kim-jong-un']];
    expect(await rows({ ...relationParameters({ types: ['SUMMIT'] }), keys })).toEqual([
      { ordinal: 0, total: 0 },
      { ordinal: 1, total: 3 },
    ]);
  });
});
