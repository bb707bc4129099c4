import { describeStatement } from '../../support/cypher-harness';

describeStatement('claim/contradictions-about', 'seed', ({ rows }) => {
  it('gives each pair once, the lower id first', async () => {
    const found = await rows({ ids: ['relation:arms-transfer-munitions-2023'] });
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ first, second }) => String(first) < String(second))).toBe(true);
    expect(new Set(found.map(({ first, second }) => `${String(first)} ${String(second)}`)).size).toBe(found.length);
    expect(found.some(({ second }) => second === 'claim:peskov-rejects-supplies-2023-10-17')).toBe(true);
  });
});
