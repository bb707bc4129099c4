import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/claims-of-entities', 'scratch', ({ rows, graph }) => {
  it('gives the claims that the entities make, each once, and not those about them', async () => {
    await graph().load(minimalDataSet());

    expect(await rows({ entities: ['entity:southland', 'entity:southland-ministry'] })).toEqual([
      { claim: 'claim:summit-south' },
      { claim: 'claim:transfer-denied' },
    ]);
  });
});
