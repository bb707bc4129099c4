import { parseLanguageTag } from '../../../../src/domain/text/language-tag';

it.each(['en', 'ar', 'zh-Hant', 'ar-Latn-alalc97', 'ru-Latn-t-ru-m0-iso', 'pt-BR', 'und', 'zxx', 'kok'])(
  'the tag %s is accepted unchanged',
  (tag) => {
    expect(parseLanguageTag(tag)).toEqual({ ok: true, value: tag });
  },
);

it.each(['', 'english', 'en_US', 'e', 'ko-Latn-mcr', 'x-foo', 'i-klingon', 'en-', ' en', 'abcd', '\u0435\u043d'])(
  '%j is refused, because it is no language tag',
  (tag) => {
    expect(parseLanguageTag(tag)).toMatchObject({ ok: false, code: 'LANG_TAG_INVALID' });
  },
);

it.each([
  ['EN', 'en'],
  ['zh-hant', 'zh-Hant'],
  ['iw', 'he'],
])('%s is refused, and the hint names the canonical form %s', (tag, canonical) => {
  expect(parseLanguageTag(tag)).toMatchObject({
    ok: false,
    code: 'LANG_TAG_INVALID',
    hint: `Write it as ${canonical}.`,
  });
});
