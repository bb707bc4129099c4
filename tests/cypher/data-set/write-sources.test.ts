import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/write-sources', 'scratch', ({ rows, query }) => {
  const row = {
    id: 'source:a',
    publishedMin: '2024-01-01',
    publishedMax: '2024-01-31',
    properties: { title: 'T', url: 'u' },
  };

  it('writes dates as dates and the run as an integer', async () => {
    expect(await rows({ rows: [row], run: 3 })).toEqual([{ written: 1 }]);
    expect(
      await query('MATCH (s:Source) RETURN s.run AS run, s.publishedMax = date("2024-01-31") AS dated, s.url AS url'),
    ).toEqual([{ run: 3, dated: true, url: 'u' }]);
  });

  it('takes off what the next edition does not have', async () => {
    await rows({ rows: [row], run: 3 });
    const bare = { id: 'source:a', publishedMin: null, publishedMax: null, properties: { url: null } };
    await rows({ rows: [bare], run: 4 });
    expect(await query('MATCH (s:Source) RETURN s.url AS url, s.publishedMin AS published, s.run AS run')).toEqual([
      { url: null, published: null, run: 4 },
    ]);
  });
});
