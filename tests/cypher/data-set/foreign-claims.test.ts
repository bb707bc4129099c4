import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('data-set/foreign-claims', 'scratch', ({ rows, query, graph }) => {
  it('gives claims of other data sets, with what they rest on and what they end', async () => {
    await graph().load(minimalDataSet());

    await query(
      "MATCH (a:Claim {id: 'claim:transfer-alleged'}), (b:Claim {id: 'claim:summit-north'}) CREATE (a)-[:RETRACTS {ordinal: 0}]->(b)",
    );
    expect(await rows({ ids: ['claim:transfer-alleged'], dataSet: 'dataset:other' })).toEqual([
      {
        id: 'claim:transfer-alleged',
        madeBy: 'entity:institute',
        onBehalfOf: [],
        bases: ['claim:crates-seen'],
        accesses: ['DIRECT'],
        supersedes: [],
        retracts: ['claim:summit-north'],
      },
    ]);
    expect(await rows({ ids: ['claim:transfer-alleged'], dataSet: 'dataset:minimal' })).toEqual([]);
  });
});
