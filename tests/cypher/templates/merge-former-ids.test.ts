import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-former-ids', 'scratch', ({ rows, query }) => {
  it('takes a former id from the entity that had it', async () => {
    await query("CREATE (:FormerId {id: 'entity:old'})-[:NOW]->(:Entity {id: 'entity:a'})");
    await rows({ rows: [{ owner: 'entity:b', id: 'entity:old' }] });
    expect(await query('MATCH (n:FormerId)-[:NOW]->(e) RETURN n.id AS former, e.id AS id')).toEqual([
      { former: 'entity:old', id: 'entity:b' },
    ]);
  });
});
