import { describeStatement } from '../../support/cypher-harness';
import { claimParameters, firstPage, idsOf } from '../../support/read-parameters';

describeStatement('claim/list-by-relation', 'seed', ({ rows }) => {
  const keys = [['relation:none'], ['relation:arms-transfer-munitions-2023']];

  it('gives the claims of each relation by the day of saying', async () => {
    const found = await rows({ ...claimParameters(), ...firstPage(3), keys, descending: false });
    expect(found).toHaveLength(3);
    expect(found.every(({ ordinal }) => ordinal === 1)).toBe(true);
    const days = found.map(({ saidMin }) => saidMin);
    expect(days).toEqual([...days].sort());
  });

  it('gives who denied it, and nobody else', async () => {
    const found = await rows({
      ...claimParameters({ stances: ['DENIES'] }),
      ...firstPage(10, true),
      keys,
      descending: true,
    });
    expect(idsOf(found)).toEqual(['claim:peskov-rejects-supplies-2023-10-17']);
  });
});
