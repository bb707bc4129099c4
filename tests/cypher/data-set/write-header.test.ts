import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/write-header', 'scratch', ({ rows, query }) => {
  const properties = { title: 'T', version: '1.0.0', draft: false, contentHash: 'h', languages: ['en'] };

  it('writes one node a data set, and changes it the next time', async () => {
    expect(await rows({ id: 'dataset:a', run: 1, properties })).toEqual([{ written: 1 }]);
    await rows({ id: 'dataset:a', run: 2, properties: { ...properties, version: '1.1.0' } });
    expect(
      await query('MATCH (d:DataSet) RETURN d.id AS id, d.version AS version, d.run AS run, d.title AS title'),
    ).toEqual([{ id: 'dataset:a', version: '1.1.0', run: 2, title: 'T' }]);
  });
});
