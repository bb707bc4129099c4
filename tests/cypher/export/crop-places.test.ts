import { describeStatement } from '../../support/cypher-harness';
import { idsOf } from '../../support/read-parameters';

describeStatement('export/crop-places', 'scratch', ({ rows, query }) => {
  it('gives the places that claims name, each once, and neither items nor participants', async () => {
    await query(`
      CREATE (place:Entity {id: 'entity:place'}), (item:Entity {id: 'entity:item'}),
             (:Claim {id: 'claim:a', aspect: 'PLACE'})-[:VALUE]->(place), (:Claim {id: 'claim:b', aspect: 'PLACE'})-[:VALUE]->(place),
             (:Claim {id: 'claim:c', aspect: 'ITEM'})-[:VALUE]->(item)`);

    expect(idsOf(await rows({ claims: ['claim:a', 'claim:b', 'claim:c'] }))).toEqual(['entity:place']);
  });
});
