import { describeStatement } from '../../support/cypher-harness';
import { idsOf } from '../../support/read-parameters';

describeStatement('export/crop-beside-sources', 'scratch', ({ rows, query }) => {
  it('gives publishers and originals, and not what was made of the source', async () => {
    await query(`
      CREATE (s:Source {id: 'source:s'}), (s)-[:PUBLISHED_BY]->(:Entity {id: 'entity:e'}),
             (s)-[:DERIVED_FROM]->(:Source {id: 'source:original'}), (:Source {id: 'source:copy'})-[:DERIVED_FROM]->(s)`);

    expect(idsOf(await rows({ sources: ['source:s'] }))).toEqual(['entity:e', 'source:original']);
  });
});
