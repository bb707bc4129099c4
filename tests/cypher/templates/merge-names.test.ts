import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-names', 'scratch', ({ rows, query }) => {
  it('writes over the name in the same place, and takes the same name of two entities for two', async () => {
    await query("CREATE (:Name {ordinal: 0, value: 'Old', scheme: 'X'})-[:NAMES]->(:Entity {id: 'entity:a'})");
    await rows({
      rows: [
        { owner: 'entity:a', ordinal: 0, value: 'Same', kindRank: 0 },
        { owner: 'entity:b', ordinal: 0, value: 'Same', kindRank: 1 },
      ],
    });
    expect(await query('MATCH (n:Name)-[:NAMES]->(e) RETURN properties(n) AS n, e.id AS id ORDER BY id')).toEqual([
      { n: { ordinal: 0, value: 'Same', kindRank: 0 }, id: 'entity:a' },
      { n: { ordinal: 0, value: 'Same', kindRank: 1 }, id: 'entity:b' },
    ]);
  });
});
