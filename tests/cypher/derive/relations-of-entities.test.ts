import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/relations-of-entities', 'scratch', ({ rows, query, graph }) => {
  it('gives relations in which the entities take part, each once, and no class', async () => {
    await graph().load(minimalDataSet());

    await query("MATCH (r:Relation {id: 'relation:summit'}) SET r.generic = true");
    expect(await rows({ entities: ['entity:northland', 'entity:southland'] })).toEqual([
      { relation: 'relation:harbour-in-southland' },
      { relation: 'relation:transfer' },
    ]);
  });
});
