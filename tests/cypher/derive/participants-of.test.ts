import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/participants-of', 'scratch', ({ rows, graph }) => {
  it('gives who takes part in the relations, each once', async () => {
    await graph().load(minimalDataSet());

    expect(await rows({ relations: ['relation:summit', 'relation:transfer'] })).toEqual([
      { entity: 'entity:northland' },
      { entity: 'entity:shells' },
      { entity: 'entity:southland' },
    ]);
  });
});
