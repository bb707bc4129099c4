import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';
import { idsOf, relationParameters } from '../../support/read-parameters';

describeStatement('export/crop-around', 'scratch', ({ rows, graph }) => {
  it('gives each relation once, in whatever role the entities stand, and only what meets the condition', async () => {
    await graph().load(minimalDataSet());
    const asked = { ...relationParameters({ generic: false }), dataSet: null };

    const entities = ['entity:northland', 'entity:shells', 'entity:southland'];
    expect(idsOf(await rows({ ...asked, entities }))).toEqual([
      'relation:harbour-in-southland',
      'relation:summit',
      'relation:transfer',
    ]);
    const early = { ...relationParameters({ saidBy: '2024-01-01' }), dataSet: null };
    expect(idsOf(await rows({ ...early, entities }))).toEqual(['relation:harbour-in-southland']);
    expect(await rows({ ...asked, entities, dataSet: 'dataset:other' })).toEqual([]);
  });
});
