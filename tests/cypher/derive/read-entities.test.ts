import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/read-entities', 'scratch', ({ rows, graph }) => {
  it('gives kind, whom an entity speaks for, and its affiliation', async () => {
    await graph().load(minimalDataSet());

    expect(await rows({ entities: ['entity:southland-ministry', 'entity:unnamed-official'] })).toEqual([
      { id: 'entity:southland-ministry', kind: 'ORGANIZATION', speaksFor: 'entity:southland', affiliation: null },
      { id: 'entity:unnamed-official', kind: 'UNNAMED_SPEAKER', speaksFor: null, affiliation: 'entity:northland' },
    ]);
  });
});
