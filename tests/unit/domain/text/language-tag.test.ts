import { parseLanguageTag } from '../../../../src/domain/text/language-tag';

it.each(['en', 'ar', 'zh-Hant', 'ar-Latn-alalc97', 'ru-Latn-t-ru-m0-iso', 'pt-BR', 'und', 'zxx', 'kok'])(
  'the tag %s is accepted as it stands',
  (tag) => {
    expect(parseLanguageTag(tag)).toEqual({ ok: true, value: tag });
  },
);

it.each(['', 'english', 'en_US', 'e', 'ko-Latn-mcr', 'x-foo', 'i-klingon', 'en-', ' en', 'abcd', '\u0435\u043d'])(
  '%j is no tag',
  (tag) => {
    expect(parseLanguageTag(tag)).toMatchObject({ ok: false, code: 'LANG_TAG_INVALID' });
  },
);

it.each([
  ['EN', 'en'],
  ['zh-hant', 'zh-Hant'],
  ['iw', 'he'],
])('%s is refused, and the canonical %s is named', (tag, canonical) => {
  expect(parseLanguageTag(tag)).toMatchObject({
    ok: false,
    code: 'LANG_TAG_INVALID',
    hint: `Write it as ${canonical}.`,
  });
});
