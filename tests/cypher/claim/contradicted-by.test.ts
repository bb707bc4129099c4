import { describeStatement } from '../../support/cypher-harness';

describeStatement('claim/contradicted-by', 'seed', ({ rows }) => {
  it('reads the link both ways', async () => {
    const ids = ['claim:blinken-deliveries-completed', 'claim:peskov-rejects-supplies-2023-10-17'];
    const found = await rows({ ids });
    expect(found).toContainEqual({ ordinal: 0, claim: ids[1] });
    expect(found).toContainEqual({ ordinal: 1, claim: ids[0] });
  });
});
