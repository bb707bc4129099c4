import { describeStatement } from '../../support/cypher-harness';

describeStatement('relation/find-by-ids', 'seed', ({ rows }) => {
  it('gives a relation with its days as text, its whole and the steps of its support', async () => {
    const [row, ...others] = await rows({ ids: ['relation:none', 'relation:vostochny-summit-2023'] });
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      ordinal: 1,
      type: 'SUMMIT',
      when: '2023-09-13',
      startMin: '2023-09-13',
      endMax: '2023-09-13',
      partOf: 'relation:kim-visit-russia-2023',
      support: 'CONFIRMED',
      generic: false,
    });
    expect((row?.stepDays as string[])[0]).toBe('0001-01-01');
    expect((row?.stepRanks as number[]).at(-1)).toBe(90);
  });
});
