import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/statuses-of', 'scratch', ({ rows, query, graph }) => {
  it('gives statuses as last derived, and null of a relation that never was', async () => {
    await graph().load(minimalDataSet());

    await query("CREATE (:Relation {id: 'relation:a'})");
    expect(await rows({ relations: ['relation:a', 'relation:transfer', 'relation:none'] })).toEqual([
      { relation: 'relation:a', status: null, supportRank: null, contested: null },
      { relation: 'relation:transfer', status: 'DISPUTED', supportRank: 30, contested: true },
    ]);
  });
});
