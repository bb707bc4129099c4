import { describeStatement } from '../../support/cypher-harness';

describeStatement('claim/bases-of', 'seed', ({ rows }) => {
  it('tells claims from sources, and how the claimant came by them', async () => {
    const found = await rows({ ids: ['claim:csis-arms-inference', 'claim:38north-train-seen'] });
    expect(
      found.filter(({ ordinal }) => ordinal === 0).every(({ claim, source }) => claim !== null || source !== null),
    ).toBe(true);
    expect(found.filter(({ ordinal, claim }) => ordinal === 0 && claim !== null).length).toBeGreaterThan(0);
    expect(found.filter(({ ordinal }) => ordinal === 1)).toEqual([
      { ordinal: 1, claim: null, source: 'source:imagery-38north-2022-11-04', access: 'DIRECT' },
    ]);
  });
});
