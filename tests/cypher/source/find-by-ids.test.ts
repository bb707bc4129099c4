import { describeStatement } from '../../support/cypher-harness';

describeStatement('source/find-by-ids', 'seed', ({ rows }) => {
  it('gives a source at its place, with its publisher as an id', async () => {
    const found = await rows({ ids: ['source:none', 'source:csis-2023-10-06'] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ordinal: 1, id: 'source:csis-2023-10-06', language: 'en' });
    expect(String(found[0]?.publisher)).toMatch(/^entity:/);
  });
});
