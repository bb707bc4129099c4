import { describeStatement } from '../../support/cypher-harness';
import { idsOf } from '../../support/read-parameters';

describeStatement('export/crop-beside-entities', 'scratch', ({ rows, query }) => {
  it('gives whom an entity speaks for and belongs to, and not who speaks for it', async () => {
    await query(`
      CREATE (e:Entity {id: 'entity:e'}), (e)-[:SPEAKS_FOR_PARTY]->(:Entity {id: 'entity:state'}),
             (e)-[:AFFILIATED_WITH]->(:Entity {id: 'entity:body'}), (:Entity {id: 'entity:organ'})-[:SPEAKS_FOR_PARTY]->(e),
             (e)-[:PARTICIPATES_IN]->(:Relation {id: 'relation:r'})`);

    expect(idsOf(await rows({ entities: ['entity:e'] }))).toEqual(['entity:body', 'entity:state']);
  });
});
