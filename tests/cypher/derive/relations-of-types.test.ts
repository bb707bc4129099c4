import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/relations-of-types', 'scratch', ({ rows, graph }) => {
  it('gives those of the relations that are of the types', async () => {
    await graph().load(minimalDataSet());

    const relations = ['relation:harbour-in-southland', 'relation:summit'];
    expect(await rows({ relations, types: ['LOCATED_IN', 'ARMS_TRANSFER'] })).toEqual([
      { relation: 'relation:harbour-in-southland' },
    ]);
  });
});
