import { describeStatement } from '../../support/cypher-harness';

const TODAY = '9999-12-31';

describeStatement('relation/participants-of', 'seed', ({ rows }) => {
  it('gives each participant once for each role, with the entity in the same row', async () => {
    const found = await rows({ ids: ['relation:vostochny-summit-2023'], saidBy: TODAY });
    const roles = found.map(({ role, id, kind }) => [role, id, kind]);
    expect(roles).toContainEqual(['PARTICIPANT', 'entity:kim-jong-un', 'PERSON']);
    expect(roles).toContainEqual(['PARTY', 'entity:russia', 'STATE']);
    expect(roles).toContainEqual(['HOST', 'entity:russia', 'STATE']);
    expect(found.every(({ denied, disputed }) => denied === false && disputed === false)).toBe(true);
  });

  it.each([
    ['2022-03-30', false],
    ['2022-03-31', true],
    [TODAY, true],
  ])('flags a participant whose part is denied, by %s: %s', async (saidBy, isDisputed) => {
    const found = await rows({ ids: ['relation:icbm-launch-2022-03-24'], saidBy });
    const flagged = isDisputed ? [['ITEM', 'entity:hwasong-17']] : [];
    expect(found.filter(({ disputed }) => disputed).map(({ role, id }) => [role, id])).toEqual(flagged);
  });
});
