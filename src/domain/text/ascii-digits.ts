const DIGIT = /\p{Nd}/u;
const DIGITS = /\p{Nd}/gu;

/**
 * The text with the decimal digits of every script as ASCII digits: Arabic-Indic, Persian, Devanagari and so on.
 *
 * Unicode lays decimal digits out in runs of ten, from zero to nine (Standard, section 4.6). The value of a digit is
 * its distance from the start of its run. NFKC does not change these digits.
 */
export function asciiDigits(text: string): string {
  return text.replace(DIGITS, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (codePoint - zero) % 10;
}
