import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/write-names', 'scratch', ({ rows, query }) => {
  it('writes names with integers for rank and order, and only those of entities that are there', async () => {
    await query("CREATE (:Entity {id: 'entity:a'})");
    const properties = { value: 'A', lang: 'en', scheme: null };
    const name = { entity: 'entity:a', ordinal: 1, kindRank: 2, properties };
    expect(await rows({ rows: [name, { ...name, entity: 'entity:none' }] })).toEqual([{ written: 1 }]);
    expect(
      await query(
        'MATCH (n:Name)-[:NAMES]->(e:Entity) RETURN n.value AS value, n.ordinal AS ordinal, n.kindRank AS rank, valueType(n.ordinal) AS type',
      ),
    ).toEqual([{ value: 'A', ordinal: 1, rank: 2, type: 'INTEGER NOT NULL' }]);
  });
});
