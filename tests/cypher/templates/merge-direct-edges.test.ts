import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-direct-edges', 'scratch', ({ rows, query }) => {
  beforeEach(() => query("CREATE (:Entity {id: 'entity:a'}), (:Entity {id: 'entity:b'})"));
  const edge = (id: string, more: object = {}): object => {
    return { id, source: 'entity:a', target: 'entity:b', type: 'SUMMIT', ...more };
  };

  it('keeps parallel edges apart by their ids, and writes none twice', async () => {
    const type = ['SUMMIT'];
    await rows({ rows: [edge('one', { title: 'old', status: 'ALLEGED' }), edge('two')], type });
    await rows({ rows: [edge('one', { title: 'new' })], type });

    expect(
      await query(
        'MATCH (:Entity)-[e]->(:Entity) RETURN e.id AS id, type(e) AS type, e.title AS title, e.status AS status ORDER BY id',
      ),
    ).toEqual([
      { id: 'one', type: 'SUMMIT', title: 'new', status: null },
      { id: 'two', type: 'SUMMIT', title: null, status: null },
    ]);
  });

  it('writes dates as dates and leaves out days that are not known', async () => {
    await rows({ rows: [edge('one', { start: '2024-01-10', endMax: '2024-01-12' })], type: ['SUMMIT'] });
    const [row] = await query(`
      MATCH ()-[e:SUMMIT]->() RETURN valueType(e.start) AS start, toString(e.endMax) AS endMax, e.end AS end`);
    expect(row).toEqual({ start: 'DATE NOT NULL', endMax: '2024-01-12', end: null });
  });
});
