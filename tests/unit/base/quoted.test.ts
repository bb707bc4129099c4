import { shown } from '../../../src/base/quoted';

describe('a value as a report quotes it', () => {
  it.each([
    ['plain \u0645\u0631\u062d\u0628\u0627 \ud55c\uae00', 'plain \u0645\u0631\u062d\u0628\u0627 \ud55c\uae00'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['\u001b[2J', '\\u{1b}[2J'],
    ['line\nline\u2028', 'line\\u{a}line\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['\ufeff\u200b', '\\u{feff}\\u{200b}'],
  ])('%j cannot change how the report looks', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it('is cut when it is long, and is JSON when it is not a text', () => {
    expect(shown('x'.repeat(100))).toBe(`${'x'.repeat(80)}...`);
    expect(shown([1, null, { a: 'b' }])).toBe('[1,null,{"a":"b"}]');
    expect(shown(undefined)).toBe('nothing');
  });
});
