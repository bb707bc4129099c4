import { describeStatement } from '../../support/cypher-harness';

describeStatement('claim/reached-by', 'seed', ({ rows }) => {
  it('gives the single relations that a denial of a class reaches, and none for other claims', async () => {
    const found = await rows({
      ids: ['claim:peskov-rejects-supplies-2023-10-17', 'claim:kim-yo-jong-denial-2024-05-17'],
    });
    expect(found.every(({ ordinal }) => ordinal === 1)).toBe(true);
    expect(found.map(({ relation }) => relation)).toContain('relation:arms-transfer-artillery-2023-10');
  });
});
