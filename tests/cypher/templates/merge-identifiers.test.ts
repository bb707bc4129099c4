import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-identifiers', 'scratch', ({ rows, query }) => {
  it('takes an identifier from the entity that had it', async () => {
    await query("CREATE (:Identifier {scheme: 'LEI', value: '1', key: 'k'})-[:IDENTIFIES]->(:Entity {id: 'entity:a'})");
    const row = { owner: 'entity:b', scheme: 'LEI', value: '1', key: '1', ordinal: 2 };
    await rows({ rows: [row] });
    await rows({ rows: [row] });
    expect(await query('MATCH (n:Identifier)-[:IDENTIFIES]->(e) RETURN properties(n) AS n, e.id AS id')).toEqual([
      { n: { scheme: 'LEI', value: '1', key: '1', ordinal: 2 }, id: 'entity:b' },
    ]);
  });
});
