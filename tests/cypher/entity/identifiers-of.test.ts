import { describeStatement } from '../../support/cypher-harness';

describeStatement('entity/identifiers-of', 'seed', ({ rows }) => {
  it('gives the codes of each entity as they are written', async () => {
    expect(await rows({ ids: ['entity:nobody', 'entity:unsc-res-1718'] })).toContainEqual({
      ordinal: 1,
      scheme: 'UN_SYMBOL',
      value: 'S/RES/1718 (2006)',
    });
  });
});
