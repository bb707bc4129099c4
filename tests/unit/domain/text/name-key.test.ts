import { nameKey } from '../../../../src/domain/text/name-key';

describe('a name is found', () => {
  it.each([
    ['Erdogan', 'Erdo\u011fan'],
    ['erdogan', 'ERDO\u011eAN'],
    ['istanbul', '\u0130stanbul'],
    ['Diyarbakir', 'Diyarbak\u0131r'],
    ['Lukasz', '\u0141ukasz'],
    ['Tromso', 'Troms\u00f8'],
    ['Strasse', 'Stra\u00dfe'],
    ['STRASSE', 'STRA\u1e9eE'],
    ['Dindic', '\u0110in\u0111i\u0107'],
    ['Nguyen', 'Nguy\u1ec5n'],
    ['Nguyen', 'Nguye\u0302\u0303n'],
    ['Kim Jong Un', 'KIM  JONG-UN'],
    ['Kim Jong Un', '\uff2b\uff49\uff4d Jong\u2010un'],
    ['Panmunjom', "P'anmunj\u014fm"],
    ['Panmunjom', 'P\u2019anmunj\u014fm'],
    ['Panmunjom', 'P`anmunjom'],
    ['Panmunjom', 'P\u00b4anmunjom'],
    ['Hwasong 11', 'Hwas\u014fng\u201311'],
    ['Hwasong 11', 'Hwasong-\u0661\u0661'],
    ['Hwasong 17', 'Hwasong-\u06f1\u06f7'],
    // Arabic
    [
      '\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646',
      '\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0627\u0648\u0646',
    ],
    [
      '\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646',
      '\u0643\u064a\u0645 \u062c\u0648\u0646\u0640\u063a \u0623\u064f\u0648\u0646',
    ],
    [
      '\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646',
      '\u06a9\u06cc\u0645 \u062c\u0648\u0646\u063a \u0627\u0654\u0648\u0646',
    ],
    [
      '\u0643\u0648\u0631\u064a\u0627 \u0627\u0644\u0634\u0645\u0627\u0644\u064a\u0629',
      '\u0643\u0648\u0631\u064a\u0627 \u0627\u0644\u0634\u0645\u0627\u0644\u064a\u0647',
    ],
    ['\u0645\u0648\u0633\u0649', '\u0645\u0648\u0633\u064a'],
    ['\u0622\u0644\u0627\u0641', '\u0627\u0644\u0627\u0641'],
    ['\u0645\u0633\u0624\u0648\u0644', '\u0645\u0633\u0648\u0648\u0644'],
    // Cyrillic: yo as ye, whether composed or not
    ['\u041a\u043e\u0440\u043e\u043b\u0435\u0432', '\u041a\u043e\u0440\u043e\u043b\u0451\u0432'],
    ['\u041a\u043e\u0440\u043e\u043b\u0435\u0432', '\u041a\u043e\u0440\u043e\u043b\u0435\u0308\u0432'],
    ['\u0421\u0435\u0440\u0433\u0435\u0439', '\u0421\u0435\u0440\u0433\u0435\u0438\u0306'],
    // Hangul, decomposed as some systems send it
    ['\uae40\uc815\uc740', '\uae40\uc815\uc740'.normalize('NFD')],
    // Greek final sigma
    ['\u039d\u0399\u039a\u039f\u03a3', '\u03bd\u03b9\u03ba\u03bf\u03c2'],
    // Invisible characters
    ['Kim', '\u202bK\u200bi\u200dm\u202c\ufeff'],
    ['Kim', 'K\u00adim\u2066\u2069'],
    ['Kim Jong', '\u00a0Kim\t\n\u3000Jong '],
  ])('by the text %s when it is stored as %s', (typed, stored) => {
    expect(nameKey(typed)).toBe(nameKey(stored));
    expect(nameKey(typed)).not.toBe('');
  });
});

describe('two names have different keys', () => {
  it.each([
    ['\u0421\u0435\u0440\u0433\u0435\u0439', '\u0421\u0435\u0440\u0433\u0435\u0438'], // short i is a letter
    ['\u0407\u0436\u0430', '\u0406\u0436\u0430'], // Ukrainian yi
    ['\u062c\u0648\u0646\u063a', '\u062c\u0648\u0646\u062c'], // two Arabic spellings need two names
    ['\u304b', '\u304c'], // a voiced kana is another letter
    ['\u0915\u093f', '\u0915\u0940'], // vowel signs of Devanagari
    ['Kim Jong Un', 'Kim Jong Il'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('the key is empty when nothing can be searched', () => {
  it.each(['', ' ', '-', "'", '\u200b\u202e', '\u0640', '\u064e', '\u0301', '\u00b4', '\ud800'])(
    'as in %j',
    (value) => {
      expect(nameKey(value)).toBe('');
    },
  );
});

it('a key looks like the name in plain small letters', () => {
  expect(nameKey('  Recep Tayyip  ERDO\u011eAN ')).toBe('recep tayyip erdogan');
  expect(nameKey('\u0421\u0435\u0440\u0433\u0435\u0439')).toBe('\u0441\u0435\u0440\u0433\u0435\u0439');
  expect(nameKey('S/RES/1718 (2006)')).toBe('s/res/1718 (2006)');
});
