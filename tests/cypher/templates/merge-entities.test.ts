import { describeStatement } from '../../support/cypher-harness';

const LABELS = ['State', 'Person'];

describeStatement('templates/merge-entities', 'scratch', ({ rows, query }) => {
  it('gives an entity the label of its kind instead of another kind, and of nobody else', async () => {
    await query("CREATE (:Entity:Person:Mine {id: 'entity:a', description: 'gone'})");
    await rows({ rows: [{ id: 'entity:a', kind: 'STATE', links: '', details: '' }], label: 'State', labels: LABELS });
    const found = 'MATCH (e:Entity) UNWIND labels(e) AS label RETURN label, properties(e) AS e ORDER BY label';
    const e = { id: 'entity:a', kind: 'STATE' };
    expect(await query(found)).toEqual(['Entity', 'Mine', 'State'].map((label) => ({ label, e })));
  });

  it('takes off the links, names, identifiers and former ids that are no longer held, and keeps the others', async () => {
    await query(`
      CREATE (e:Entity {id: 'entity:a'})-[:SPEAKS_FOR_PARTY]->(:Entity {id: 'entity:b'})
      CREATE (e)-[:AFFILIATED_WITH]->(:Entity {id: 'entity:c'})
      CREATE (:Name {ordinal: 0})-[:NAMES]->(e), (:Name {ordinal: 1})-[:NAMES]->(e)
      CREATE (:Identifier {scheme: 'LEI', value: 'A 1'})-[:IDENTIFIES]->(e)
      CREATE (:Identifier {scheme: 'LEI', value: 'A 2'})-[:IDENTIFIES]->(e)
      CREATE (:FormerId {id: 'entity:old'})-[:NOW]->(e)`);
    const row = { id: 'entity:a', links: 'AFFILIATED_WITH entity:c', details: 'NAMES 0\u001fIDENTIFIES LEI A 2' };
    await rows({ rows: [row], label: 'State', labels: LABELS });
    const around =
      "MATCH (:Entity {id: 'entity:a'})-[link]-(n) RETURN type(link) AS type, n.value AS value ORDER BY type";
    expect(await query(around)).toEqual([
      { type: 'AFFILIATED_WITH', value: null },
      { type: 'IDENTIFIES', value: 'A 2' },
      { type: 'NAMES', value: null },
    ]);
    expect(await query('MATCH (n:Name|Identifier|FormerId) RETURN count(n) AS left')).toEqual([{ left: 2 }]);
  });
});
