import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/write-former-ids', 'scratch', ({ rows, query }) => {
  it('leads a former id to the entity that it now names', async () => {
    await query("CREATE (:Entity {id: 'entity:a'})");
    expect(await rows({ rows: [{ entity: 'entity:a', id: 'entity:old' }] })).toEqual([{ written: 1 }]);
    expect(await query('MATCH (f:FormerId)-[:NOW]->(e) RETURN f.id AS former, e.id AS now')).toEqual([
      { former: 'entity:old', now: 'entity:a' },
    ]);
  });
});
