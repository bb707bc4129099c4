import { describeStatement } from '../../support/cypher-harness';

describeStatement('entity/names-of', 'seed', ({ rows }) => {
  it('gives the names of each entity with language, script and kind', async () => {
    const found = await rows({ ids: ['entity:nobody', 'entity:kim-jong-un'] });
    expect(found.every(({ ordinal }) => ordinal === 1)).toBe(true);
    expect(found.filter(({ kind }) => kind === 'PRIMARY').map(({ lang, script }) => [lang, script])).toEqual(
      expect.arrayContaining([
        ['en', 'Latn'],
        ['ar', 'Arab'],
        ['ko', 'Kore'],
        ['ru', 'Cyrl'],
      ]),
    );
  });
});
