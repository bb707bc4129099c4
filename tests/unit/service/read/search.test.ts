import { LIMITS } from '../../../../src/base/limits';
import { searchTerms, stepOfPlace } from '../../../../src/service/read/search';

describe('what is searched for', () => {
  it('is normalised in the same way as names', () => {
    expect(searchTerms('KIM Jong-un', null)).toEqual({
      key: 'kim jong un',
      identifierKey: 'kimjong-un',
      kinds: null,
    });
  });

  it('is empty when only invisible characters are sent', () => {
    expect(searchTerms('\u202e\u200b \u00ad', null)).toBeNull();
  });

  it('is refused when it is one character too long', () => {
    expect(searchTerms('k'.repeat(LIMITS.searchText), null)).not.toBeNull();
    expect(() => searchTerms('k'.repeat(LIMITS.searchText + 1), null)).toThrow(
      expect.objectContaining({ code: 'ARGUMENT_OUT_OF_RANGE' }) as Error,
    );
  });

  it('says how it was found, by the place of the hit', () => {
    expect([0, 10, 15, 24, 30, 45].map(stepOfPlace)).toEqual([
      'IDENTIFIER',
      'EXACT',
      'EXACT',
      'ALL_WORDS',
      'PREFIX',
      'BIGRAMS',
    ]);
    expect(() => stepOfPlace(50)).toThrow(RangeError);
  });
});
