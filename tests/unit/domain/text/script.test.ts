import { scriptOf } from '../../../../src/domain/text/script';

it.each([
  ['Kim Jong Un', 'Latn'],
  ['\u041a\u0438\u043c \u0427\u0435\u043d \u042b\u043d', 'Cyrl'],
  ['\u0643\u064a\u0645 \u062c\u0648\u0646\u063a \u0623\u0648\u0646', 'Arab'],
  ['\uae40\uc815\uc740', 'Kore'],
  ['\uae40\uc815\uc740'.normalize('NFD'), 'Kore'],
  ['\uae40\u6b63\u6069', 'Kore'],
  ['\u91d1\u6b63\u6069', 'Hani'],
  ['\u91d1\u6b63\u6069\u6c0f\u306e\u8a2a\u554f', 'Jpan'],
  ['\u30ad\u30e0\u30fb\u30b8\u30e7\u30f3\u30a6\u30f3', 'Jpan'],
  ['\u0425\u0432\u0430\u0441\u043e\u043d KN', 'Cyrl'],
  ['38 North', 'Latn'],
  ['1718', 'Zyyy'],
  ['', 'Zyyy'],
  ['\u05d9\u05e9\u05e8\u05d0\u05dc', 'Zyyy'],
])('the script of %s is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
