import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named } from '../../support/exported-records';
import { minimalDataSet, relationRecord, withRecords } from '../../support/data-set-builder';

describeStatement('export/read-declared-relations', 'scratch', (test) => {
  const { rows, graph } = test;

  it('gives what a data set says of a relation', async () => {
    await graph().load(
      withRecords(minimalDataSet(), relationRecord({ id: 'relation:talks', partOf: 'relation:summit' })),
    );

    const [talks, transfer] = await rows<{ participants: unknown[] }>(named(['relation:talks', 'relation:transfer']));
    expect(talks).toMatchObject({ id: 'relation:talks', links: [['PART_OF', 'relation:summit', {}]] });
    expect(transfer).toMatchObject({ type: 'ARMS_TRANSFER', titleLangs: ['en'], generic: false, links: [] });
    expect(transfer?.participants).toHaveLength(3);
    expect(transfer?.participants).toContainEqual(['entity:shells', 2, 'ITEM']);
  });

  itReadsRanges(test, 'relation');
});
