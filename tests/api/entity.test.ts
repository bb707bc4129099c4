import { useGraphqlClient } from '../support/graphql-client';

const client = useGraphqlClient();

describe('entity', () => {
  it('gives the name of an entity in the language asked for, and says which language it found', async () => {
    const data = await client().data(`{
      entity(id: "entity:kim-jong-un") {
        en: label en2: labelLang(lang: "en")
        ar: label(lang: "ar") ko: label(lang: "ko") ru: label(lang: "ru") zh: label(lang: "zh-Hant")
        de: label(lang: "de") deLang: labelLang(lang: "de")
        bg: labelLang(lang: "bg") fa: labelLang(lang: "fa") hi: labelLang(lang: "hi")
      }
    }`);
    expect(data).toEqual({
      entity: {
        en: 'Kim Jong Un',
        en2: 'en',
        ar: '\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646',
        ko: '\uae40\uc815\uc740',
        ru: '\u041a\u0438\u043c \u0427\u0435\u043d \u042b\u043d',
        zh: '\u91d1\u6b63\u6069',
        de: 'Kim Jong Un',
        deLang: 'en',
        bg: 'ru',
        fa: 'ar',
        hi: 'en',
      },
    });
  });

  it('finds an entity by an identifier in any spelling, and refuses id and identifier together or neither', async () => {
    const found = await client().data(
      `{ entity(identifier: { scheme: UN_SYMBOL, value: "s/res/1718(2006)" }) { id kind } }`,
    );
    expect(found).toEqual({ entity: { id: 'entity:unsc-res-1718', kind: 'INSTRUMENT' } });
    const none = await client().ask('{ entity { id } }');
    expect(none.errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['entity'] }]);
    const both = await client().ask(
      '{ entity(id: "entity:dprk", identifier: { scheme: WIKIDATA, value: "Q423" }) { id } }',
    );
    expect(both.errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  it('shows whom a news outlet speaks for, and whom an unnamed speaker belongs to', async () => {
    const data = await client().data(`{
      kcna: entity(id: "entity:kcna") { speaksFor { id label } affiliation { id } }
      unnamed: entity(id: "entity:unnamed-us-intelligence-2022-09") { kind affiliation { id } speaksFor { id } identifiers { value } }
    }`);
    expect(data).toEqual({
      kcna: { speaksFor: { id: 'entity:dprk', label: 'North Korea' }, affiliation: null },
      unnamed: { kind: 'UNNAMED_SPEAKER', affiliation: { id: 'entity:us' }, speaksFor: null, identifiers: [] },
    });
  });

  it('lists claims that an entity makes or is responsible for, and not claims about it', async () => {
    const { entity } = await client().data<{
      entity: { claims: { edges: { node: { madeBy: { id: string }; parties: { id: string }[] } }[] } };
    }>(`{ entity(id: "entity:dprk") { claims(first: 100) { edges { node { madeBy { id } parties { id } } } } } }`);
    const voices = entity.claims.edges.map(({ node }) => [node.madeBy.id, ...node.parties.map(({ id }) => id)]);
    expect(voices.length).toBeGreaterThan(10);
    expect(voices.filter((ids) => !ids.includes('entity:dprk'))).toEqual([]);
  });

  it('refuses a text that is not a language tag', async () => {
    const { errors } = await client().ask('{ entity(id: "entity:dprk") { label(lang: "not a language") } }');
    expect(errors).toMatchObject([{ code: 'LANG_TAG_INVALID' }]);
  });
});
