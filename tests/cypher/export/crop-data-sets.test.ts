import { describeStatement } from '../../support/cypher-harness';

describeStatement('export/crop-data-sets', 'scratch', ({ rows, query }) => {
  it('gives the data sets of records of any kind, each once', async () => {
    await query(`
      CREATE (:Entity {id: 'entity:e', dataSet: 'dataset:b'}), (:Claim {id: 'claim:c', dataSet: 'dataset:a'}),
             (:Source {id: 'source:s', dataSet: 'dataset:b'}), (:Relation {id: 'relation:r', dataSet: 'dataset:c'})`);

    expect(await rows({ ids: ['entity:e', 'claim:c', 'source:s'] })).toEqual([
      { dataSet: 'dataset:a' },
      { dataSet: 'dataset:b' },
    ]);
  });
});
