import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/write-labels', 'scratch', ({ rows, query }) => {
  it('gives every entity of a kind its label, and takes the old one off', async () => {
    await query(
      "CREATE (:Entity:Old {id: 'entity:a', kind: 'STATE'}), (:Entity {id: 'entity:b', kind: 'STATE'}), (:Entity:Old {id: 'entity:c', kind: 'PLACE'})",
    );
    expect(await rows({ rows: [{ kind: 'STATE', label: 'State' }] })).toEqual([{ written: 2 }]);
    expect(await query('MATCH (e:Entity) RETURN e.id AS id, labels(e) AS labels ORDER BY id')).toEqual([
      { id: 'entity:a', labels: ['Entity', 'State'] },
      { id: 'entity:b', labels: ['Entity', 'State'] },
      { id: 'entity:c', labels: ['Entity', 'Old'] },
    ]);
  });
});
