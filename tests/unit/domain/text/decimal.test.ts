import { asciiDigits } from '../../../../src/domain/text/ascii-digits';
import { parseDecimal } from '../../../../src/domain/text/decimal';

describe('a figure', () => {
  it.each([
    ['73', 73],
    ['60,000', 60_000],
    ['2 500 000', 2_500_000],
    ['2\u00a0500\u00a0000', 2_500_000],
    ['2\u202f500\u202f000', 2_500_000],
    ['1,234.5', 1234.5],
    ['0.5', 0.5],
    ['007', 7],
    ['2.5 million', 2_500_000],
    ['1.1 million', 1_100_000],
    ['2.3 Million', 2_300_000],
    ['12 thousand', 12_000],
    ['3 billion', 3_000_000_000],
    // Arabic-Indic and Persian digits, Arabic separators
    ['\u0667\u0660', 70],
    ['\u06f7\u06f3', 73],
    ['\u0666\u0660\u066c\u0660\u0660\u0660', 60_000],
    ['\u0662\u066b\u0665', 2.5],
    ['\u0662\u066b\u0665 \u0645\u0644\u064a\u0648\u0646', 2_500_000],
    ['2.5 \u0645\u0644\u064a\u0648\u0646', 2_500_000],
    ['60 \u0623\u0644\u0641', 60_000],
    ['60 \u0627\u0644\u0641', 60_000],
    ['\u0661\u0660 \u0622\u0644\u0627\u0641', 10_000],
    ['3 \u0645\u0644\u0627\u064a\u064a\u0646', 3_000_000],
    ['\u200f\u0667\u0660\u200f', 70],
    // Russian, with its decimal comma
    ['2,5 \u043c\u043b\u043d', 2_500_000],
    ['2,5 \u043c\u0438\u043b\u043b\u0438\u043e\u043d\u0430', 2_500_000],
    ['60 \u0442\u044b\u0441.', 60_000],
    ['60 \u0442\u044b\u0441\u044f\u0447', 60_000],
    // Korean, with or without a blank
    ['250\ub9cc', 2_500_000],
    ['2.5 \ubc31\ub9cc', 2_500_000],
    ['6\ub9cc', 60_000],
    ['3\uc5b5', 300_000_000],
    // Devanagari, full width
    ['\u0967\u0966', 10],
    ['\uff16\uff10\uff0c\uff10\uff10\uff10', 60_000],
  ])('%s is read', (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value });
  });

  it.each([
    '',
    'about 73',
    'seventy',
    'several hundred',
    '10 to 11 million',
    '60,00',
    '6,0000',
    '1,234 567',
    '1.234.567',
    '2,5 million', // thousands or tenths: nobody knows
    ',5',
    '5.',
    '-5',
    '+5',
    '1e9',
    '0x10',
    'Infinity',
    'NaN',
    '550 miles',
    '1\ub9cc 5\ucc9c',
    '2.5 million million',
    '\u0662\u066b',
    '9'.repeat(100_000),
  ])('%j is refused and not guessed', (text) => {
    expect(parseDecimal(text)).toMatchObject({ ok: false, code: 'QTY_DIGITS_UNPARSED' });
  });
});

it('digits of every script become ASCII, and nothing else changes', () => {
  expect(asciiDigits('\u0660\u0669 \u06f0\u06f9 \u0966\u096f \u0e50\u0e59 a\u00b2')).toBe('09 09 09 09 a\u00b2');
  expect(asciiDigits('\u{1d7ce}\u{1d7d8}\u{1d7ff}')).toBe('009'); // five alphabets of digits in one run
});
