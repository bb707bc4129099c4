import type { Name, NameKind } from '../../../../src/domain/record/entity';
import { scriptOf } from '../../../../src/domain/text/script';
import { labelOf, titleOf } from '../../../../src/domain/record/label';

const name = (value: string, lang: string, kind: NameKind = 'PRIMARY'): Name => ({
  value,
  lang,
  kind,
  script: scriptOf(value),
  scheme: null,
  key: value,
});

const ARABIC = '\u0643\u064a\u0645';
const RUSSIAN = '\u041a\u0438\u043c';
const CHINESE = '\u91d1';
const NAMES = [name(RUSSIAN, 'ru'), name(ARABIC, 'ar'), name('Kim', 'en'), name('Quim', 'pt'), name(CHINESE, 'zh')];

describe('a label', () => {
  it.each([
    { what: 'the language itself', asked: 'pt', value: 'Quim', lang: 'pt' },
    { what: 'the language without its region', asked: 'pt-BR', value: 'Quim', lang: 'pt' },
    { what: 'another language of its script', asked: 'bg', value: RUSSIAN, lang: 'ru' },
    { what: 'another language of its script, for Persian', asked: 'fa', value: ARABIC, lang: 'ar' },
    { what: 'English before others of its script', asked: 'de', value: 'Kim', lang: 'en' },
    { what: 'Han letters, whichever way they are written', asked: 'zh-Hant', value: CHINESE, lang: 'zh' },
    { what: 'English, where nothing has its script', asked: 'hi', value: 'Kim', lang: 'en' },
  ])('is in $what', ({ asked, value, lang }) => {
    expect(labelOf('entity:kim', NAMES, asked)).toEqual({ value, lang });
  });

  it('is any primary name where there is neither the script nor English, the same whatever their order', () => {
    const names = [name(RUSSIAN, 'ru'), name(ARABIC, 'ar')];
    expect(labelOf('entity:kim', names, 'ko')).toEqual({ value: ARABIC, lang: 'ar' });
    expect(labelOf('entity:kim', [...names].reverse(), 'ko')).toEqual({ value: ARABIC, lang: 'ar' });
  });

  it('is never an alias or a wrong spelling of something that has a primary name', () => {
    const names = [name('Der Kim', 'de', 'ALIAS'), name('Kihm', 'de', 'MISSPELLING'), name(ARABIC, 'ar')];
    expect(labelOf('entity:kim', names, 'de')).toEqual({ value: ARABIC, lang: 'ar' });
  });

  it('is the description of an unnamed speaker, which has no primary name', () => {
    expect(labelOf('entity:unnamed', [name('a US official', 'en', 'WEAK')], 'ar').value).toBe('a US official');
  });

  it('is the id of what has no name at all', () => {
    expect(labelOf('entity:bare', [], 'en')).toEqual({ value: 'entity:bare', lang: 'und' });
  });
});

describe('a title', () => {
  it('falls back as labels do', () => {
    const titles = [
      { lang: 'ar', text: ARABIC },
      { lang: 'en', text: 'Summit' },
    ];
    expect(titleOf('relation:a', titles, 'fa')).toEqual({ value: ARABIC, lang: 'ar' });
    expect(titleOf('relation:a', titles, 'ko')).toEqual({ value: 'Summit', lang: 'en' });
  });
});
