import { describeStatement } from '../../support/cypher-harness';
import { claimParameters, firstPage } from '../../support/read-parameters';

describeStatement('claim/list-by-source', 'seed', ({ rows }) => {
  it('gives the claims that are read in a source, and limits each source by itself', async () => {
    const keys = [['source:seed-article'], ['source:none'], ['source:csis-2023-10-06']];
    const found = await rows({ ...claimParameters(), ...firstPage(2), keys, descending: false });
    expect(found.map(({ ordinal }) => ordinal)).toEqual([0, 0, 2, 2]);
  });
});
