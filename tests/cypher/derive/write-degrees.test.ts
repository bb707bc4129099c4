import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/write-degrees', 'scratch', ({ rows, query }) => {
  it('writes degrees as integers, and counts what it wrote', async () => {
    await query("CREATE (:Entity {id: 'entity:a', degree: 9})");
    expect(
      await rows({
        rows: [
          { id: 'entity:a', degree: 2 },
          { id: 'entity:none', degree: 1 },
        ],
      }),
    ).toEqual([{ written: 1 }]);
    expect(await query('MATCH (e:Entity) RETURN e.degree AS degree, valueType(e.degree) AS type')).toEqual([
      { degree: 2, type: 'INTEGER NOT NULL' },
    ]);
  });
});
