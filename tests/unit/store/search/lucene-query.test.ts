import fc from 'fast-check';
import { bigramQueries, prefixQueries, wordQueries } from '../../../../src/store/search/lucene-query';

describe('a query of the full-text indexes', () => {
  it('asks for all words, and for the beginning of the last', () => {
    expect(wordQueries('kim jong un')).toEqual(['+"kim" +"jong" +"un"']);
    expect(prefixQueries('kim jong un')).toEqual(['+"kim" +"jong" +un*']);
    expect(bigramQueries('kim jong un')).toEqual([]);
  });

  it('looks for Hangul, Han and kana by pairs, and for a single letter as the beginning of one', () => {
    expect(bigramQueries('\uc815\uc740')).toEqual(['+"\uc815\uc740"']);
    expect(bigramQueries('\uae40')).toEqual(['+\uae40*']);
    expect(bigramQueries('\u91d1 kim')).toEqual(['+\u91d1* +"kim"']);
  });

  it('is none for a key without a word', () => {
    expect([...wordQueries('*/()'), ...prefixQueries('*/()'), ...bigramQueries('')]).toEqual([]);
  });

  it('holds nothing of the syntax but what we put there, whatever the key', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (key) => {
        for (const query of [...wordQueries(key), ...prefixQueries(key), ...bigramQueries(key)]) {
          expect(query).toMatch(/^(\+("[\p{L}\p{M}\p{N}]+"|[\p{L}\p{M}\p{N}]+\*)( |$))+$/u);
        }
      }),
    );
  });

  it('looks at no more words than the index takes', () => {
    expect(wordQueries('a '.repeat(250))[0]?.split(' ')).toHaveLength(32);
  });
});
