import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/places-above', 'scratch', ({ rows, graph }) => {
  it('gives the ties by which a place lies in another, and not those by which others lie in it', async () => {
    await graph().load(minimalDataSet());

    const inner = ['LOCATED_IN|LOCATED'];
    expect(await rows({ entities: ['entity:harbour'], inner })).toEqual([
      { relation: 'relation:harbour-in-southland', entity: 'entity:southland' },
    ]);
    expect(await rows({ entities: ['entity:southland'], inner })).toEqual([]);
  });
});
