import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/link', 'scratch', ({ rows, query }) => {
  const plain = { ordinal: null, properties: {} };

  it('links records of any two kinds by the type of the row, with order and properties', async () => {
    await query(
      "CREATE (:Entity {id: 'entity:a'}), (:Relation {id: 'relation:a'}), (:Claim {id: 'claim:a'}), (:Source {id: 'source:a'})",
    );
    const links = [
      { from: 'entity:a', to: 'relation:a', type: 'PARTICIPATES_IN', ordinal: 2, properties: { role: 'PARTY' } },
      { from: 'claim:a', to: 'source:a', type: 'READ_IN', ordinal: 0, properties: { quote: 'q', locator: null } },
      { from: 'claim:a', to: 'relation:a', type: 'ABOUT', ...plain },
    ];
    expect(await rows({ rows: links })).toEqual([{ written: 3 }]);
    expect(
      await query(
        'MATCH (a)-[l]->(b) RETURN a.id AS start, type(l) AS type, b.id AS target, properties(l) AS properties ORDER BY type',
      ),
    ).toEqual([
      { start: 'claim:a', type: 'ABOUT', target: 'relation:a', properties: {} },
      { start: 'entity:a', type: 'PARTICIPATES_IN', target: 'relation:a', properties: { role: 'PARTY', ordinal: 2 } },
      { start: 'claim:a', type: 'READ_IN', target: 'source:a', properties: { quote: 'q', ordinal: 0 } },
    ]);
  });

  it('counts what it wrote, so that a missing end is noticed', async () => {
    await query("CREATE (:Entity {id: 'entity:a'})");
    expect(await rows({ rows: [{ from: 'entity:a', to: 'entity:none', type: 'SPEAKS_FOR_PARTY', ...plain }] })).toEqual(
      [{ written: 0 }],
    );
  });
});
