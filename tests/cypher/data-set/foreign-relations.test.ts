import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('data-set/foreign-relations', 'scratch', ({ rows, query, graph }) => {
  it('gives relations of other data sets, with what they are part of', async () => {
    await graph().load(minimalDataSet());

    await query(
      "MATCH (a:Relation {id: 'relation:summit'}), (b:Relation {id: 'relation:transfer'}) CREATE (a)-[:PART_OF]->(b)",
    );
    expect(await rows({ ids: ['relation:summit'], dataSet: 'dataset:other' })).toEqual([
      { id: 'relation:summit', type: 'SUMMIT', when: '2024-01-10', partOf: 'relation:transfer' },
    ]);
    expect(await rows({ ids: ['relation:summit'], dataSet: 'dataset:minimal' })).toEqual([]);
  });
});
