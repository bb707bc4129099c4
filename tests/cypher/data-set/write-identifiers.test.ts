import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/write-identifiers', 'scratch', ({ rows, query }) => {
  it('writes an identifier, and refuses a second entity with the same', async () => {
    await query("CREATE (:Entity {id: 'entity:a'}), (:Entity {id: 'entity:b'})");
    const row = { entity: 'entity:a', ordinal: 0, properties: { scheme: 'WIKIDATA', value: 'Q1', key: 'q1' } };
    expect(await rows({ rows: [row] })).toEqual([{ written: 1 }]);
    await expect(rows({ rows: [{ ...row, entity: 'entity:b' }] })).rejects.toMatchObject({ code: 'INTERNAL' });
  });
});
