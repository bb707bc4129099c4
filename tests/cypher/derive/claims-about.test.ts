import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/claims-about', 'scratch', ({ rows, query, graph }) => {
  it('gives claims about the relations, and not those that only reach them', async () => {
    await graph().load(minimalDataSet());

    await query(
      "MATCH (c:Claim {id: 'claim:transfer-denied'}), (r:Relation {id: 'relation:summit'}) CREATE (c)-[:REACHES]->(r)",
    );
    expect(await rows({ relations: ['relation:summit'] })).toEqual([
      { claim: 'claim:summit-north' },
      { claim: 'claim:summit-south' },
    ]);
  });
});
