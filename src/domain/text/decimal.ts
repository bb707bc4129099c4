import { asciiDigits } from './ascii-digits';
import { accept, refuse, type Parsed } from '../../base/parsed';
import { scaleOf } from './scale-words';

/** Longest text that is read as a figure, in characters. */
const LONGEST_TEXT = 64;

const ARABIC_DECIMAL_SEPARATOR = /\u066b/g;
const ARABIC_THOUSANDS_SEPARATOR = /\u066c/g;

const FIGURE_AND_WORD = /^([\d.,\u066c ]*\d)\s*([^\d\s]*)$/;

/** Digits alone or in groups of three, parted by one kind of separator throughout, with decimals behind a point. */
const POINT_FIGURE = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\u066c\d{3})+)(?:\.\d+)?$/;

/** The same with decimals behind a comma, as Russian writes it. */
const COMMA_FIGURE = /^(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/;

/**
 * Reads a figure as people write it: `60,000`, `2 500 000`, `2.5 million`, in digits of any script.
 *
 * The Arabic separators are read, and the words for thousand, million and so on in English, Arabic, Russian and
 * Korean. Nothing is guessed: other words, a sign, mixed or uneven groups are refused with QTY_DIGITS_UNPARSED.
 */
export function parseDecimal(text: string): Parsed<number> {
  if (text.length > LONGEST_TEXT) return unparsed(text);
  const plain = asciiDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const match = FIGURE_AND_WORD.exec(plain.replace(ARABIC_DECIMAL_SEPARATOR, '.'));
  if (match === null) return unparsed(text);
  const [, figure = '', word = ''] = match;
  const scale = word === '' ? { exponent: 0, decimalComma: false } : scaleOf(word);
  if (scale === undefined) return unparsed(text);
  const digits = plainDigits(figure, scale.decimalComma);
  if (digits === null) return unparsed(text);
  // Read with the exponent in the text, because 1.1 * 1000000 is not 1100000 in binary fractions.
  return accept(Number(`${digits}e${scale.exponent}`));
}

function plainDigits(figure: string, decimalComma: boolean): string | null {
  if (!(decimalComma ? COMMA_FIGURE : POINT_FIGURE).test(figure)) return null;
  const ungrouped = figure.replaceAll(' ', '').replace(ARABIC_THOUSANDS_SEPARATOR, '');
  return decimalComma ? ungrouped.replace(',', '.') : ungrouped.replaceAll(',', '');
}

function unparsed(text: string): Parsed<number> {
  return refuse('QTY_DIGITS_UNPARSED', text, 'Write the figure in digits: 2500000.');
}
