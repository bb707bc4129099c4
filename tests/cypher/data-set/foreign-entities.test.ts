import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('data-set/foreign-entities', 'scratch', ({ rows, graph }) => {
  it('gives entities of other data sets, with affiliation and whom they speak for', async () => {
    await graph().load(minimalDataSet());

    const ids = ['entity:southland-ministry', 'entity:unnamed-official', 'entity:none'];
    expect(await rows({ ids, dataSet: 'dataset:other' })).toEqual([
      { id: 'entity:southland-ministry', kind: 'ORGANIZATION', affiliation: null, speaksFor: 'entity:southland' },
      { id: 'entity:unnamed-official', kind: 'UNNAMED_SPEAKER', affiliation: 'entity:northland', speaksFor: null },
    ]);
    expect(await rows({ ids, dataSet: 'dataset:minimal' })).toEqual([]);
  });
});
