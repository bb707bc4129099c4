import { describeStatement } from '../../support/cypher-harness';

describeStatement('source/derived-from', 'seed', ({ rows }) => {
  it('gives the sources from which one was made, and how', async () => {
    const found = await rows({ ids: ['source:csis-2023-10-06', 'source:kbs-2023-10-beyond-parallel'] });
    expect(found.map(({ ordinal, id, how }) => [ordinal, id, how])).toEqual([[1, 'source:csis-2023-10-06', 'SUMMARY']]);
  });
});
