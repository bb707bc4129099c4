import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('data-set/foreign-sources', 'scratch', ({ rows, query, graph }) => {
  it('gives sources of other data sets, with what they were made of in order', async () => {
    await graph().load(minimalDataSet());

    await query(`
      MATCH (g:Source {id: 'source:gazette'}), (i:Source {id: 'source:image'}), (m:Source {id: 'source:ministry'})
      CREATE (g)-[:DERIVED_FROM {how: 'SUMMARY', ordinal: 1}]->(i), (g)-[:DERIVED_FROM {how: 'QUOTES', ordinal: 0}]->(m)`);
    const ids = ['source:gazette', 'source:none'];
    expect(await rows({ ids, dataSet: 'dataset:other' })).toEqual([
      {
        id: 'source:gazette',
        kind: 'NEWS_REPORT',
        published: '2024-01-20',
        derivedFrom: ['source:ministry', 'source:image'],
        how: ['QUOTES', 'SUMMARY'],
      },
    ]);
    expect(await rows({ ids, dataSet: 'dataset:minimal' })).toEqual([]);
  });
});
