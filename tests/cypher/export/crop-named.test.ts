import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';
import { relationParameters } from '../../support/read-parameters';

describeStatement('export/crop-named', 'scratch', ({ rows, graph }) => {
  it('tells what is not there from what does not meet the condition', async () => {
    await graph().load(minimalDataSet());
    const asked = { ...relationParameters({ contested: 'EXCLUDE' }), dataSet: null };

    const relations = ['relation:nothing', 'relation:summit', 'relation:transfer'];
    expect(await rows({ ...asked, relations })).toEqual([
      { id: 'relation:summit', meets: true },
      { id: 'relation:transfer', meets: false },
    ]);
    expect(await rows({ ...asked, relations: ['relation:summit'], dataSet: 'dataset:other' })).toEqual([
      { id: 'relation:summit', meets: false },
    ]);
  });
});
