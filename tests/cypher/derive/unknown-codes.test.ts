import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/unknown-codes', 'scratch', ({ rows, graph }) => {
  it('gives kinds and types that are in the graph and not in the lists, each once', async () => {
    await graph().load(minimalDataSet());

    expect(
      await rows({
        kinds: ['STATE', 'PERSON', 'FACILITY', 'MATERIEL', 'UNNAMED_SPEAKER'],
        types: ['SUMMIT', 'LOCATED_IN', 'OBSERVATION'],
      }),
    ).toEqual([{ code: 'ARMS_TRANSFER' }, { code: 'ORGANIZATION' }]);
  });
});
