import { identifierKey } from '../../../src/domain/record/identifier';
import { nameKey } from '../../../src/domain/text/name-key';
import { bigramQueries, prefixQueries, wordQueries } from '../../../src/store/search/lucene-query';
import { describeStatement } from '../../support/cypher-harness';

const parameters = (text: string, limit = 10): Record<string, unknown> => {
  const key = nameKey(text);
  return {
    key,
    identifierKey: identifierKey(text),
    wordQueries: wordQueries(key),
    prefixQueries: prefixQueries(key),
    bigramQueries: bigramQueries(key),
    kinds: null,
    afterPlace: -1,
    afterId: '',
    limit,
  };
};

describeStatement('search/list-hits', 'seed', ({ rows }) => {
  it.each([
    ['Kim Jong Un', 'en'],
    ['كيم جونغ أون', 'ar'],
    ['김정은', 'ko'],
    ['Ким Чен Ын', 'ru'],
  ])('finds %s by its exact name first', async (text, lang) => {
    const [first] = await rows(parameters(text));
    expect(first).toMatchObject({ id: 'entity:kim-jong-un', place: 10, nameLang: lang, nameKind: 'PRIMARY' });
  });

  it('puts an identifier before names, and lists an entity once', async () => {
    const found = await rows(parameters('S/RES/1718 (2006)', 50));
    expect(found[0]).toMatchObject({
      id: 'entity:unsc-res-1718',
      place: 0,
      identifierScheme: 'UN_SYMBOL',
      nameValue: null,
    });
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.map(({ place }) => Number(place))).toEqual(
      found.map(({ place }) => Number(place)).sort((a, b) => a - b),
    );
  });

  it('finds the beginning of a word, and a pair of letters inside a name', async () => {
    expect((await rows(parameters('kim jong u', 50))).map(({ id }) => id)).toContain('entity:kim-jong-un');
    const pair = await rows(parameters('정은', 50));
    expect(pair.find(({ id }) => id === 'entity:kim-jong-un')).toMatchObject({ place: 40 });
  });

  it('takes only the kinds asked for, and goes on after a position', async () => {
    const persons = await rows({ ...parameters('kim', 100), kinds: ['PERSON'] });
    expect(persons.every(({ kind }) => kind === 'PERSON')).toBe(true);
    const { place: afterPlace, id: afterId } = persons[1] ?? {};
    const rest = await rows({ ...parameters('kim', 100), kinds: ['PERSON'], afterPlace, afterId });
    expect(rest.map(({ id }) => id)).toEqual(persons.slice(2).map(({ id }) => id));
  });
});
