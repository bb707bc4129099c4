import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/claims-of-sources', 'scratch', ({ rows, graph }) => {
  it('gives the claims that are read in a source or rest on it', async () => {
    await graph().load(minimalDataSet());

    expect(await rows({ sources: ['source:image', 'source:ministry'] })).toEqual([
      { claim: 'claim:crates-20' },
      { claim: 'claim:crates-seen' },
      { claim: 'claim:transfer-denied' },
    ]);
  });
});
