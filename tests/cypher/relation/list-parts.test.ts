import { describeStatement } from '../../support/cypher-harness';
import { firstPage, idsOf, relationParameters } from '../../support/read-parameters';

describeStatement('relation/list-parts', 'seed', ({ rows }) => {
  it('gives the parts of a visit in the order of their start', async () => {
    const keys = [['relation:vostochny-summit-2023'], ['relation:kim-visit-russia-2023']];
    const found = await rows({ ...relationParameters(), ...firstPage(10), keys, descending: false });
    expect(found.every(({ ordinal }) => ordinal === 1)).toBe(true);
    expect(idsOf(found)).toContain('relation:vostochny-summit-2023');
    expect(found.map(({ startMin }) => startMin)).toEqual(found.map(({ startMin }) => startMin).sort());
  });
});
