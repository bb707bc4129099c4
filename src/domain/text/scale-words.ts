import { nameKey } from './name-key';

/** What a word behind a figure multiplies it by, as a power of ten. */
export interface Scale {
  readonly exponent: number;
  /** Whether the word's language writes a decimal comma. */
  readonly decimalComma: boolean;
}

function scale(exponent: number, words: readonly string[], decimalComma = false): readonly [string, Scale][] {
  return words.map((word) => [nameKey(word), Object.freeze({ exponent, decimalComma })]);
}

/** Words by the key under which a name of the same letters would be found. */
const SCALES: ReadonlyMap<string, Scale> = new Map([
  // English
  ...scale(2, ['hundred']),
  ...scale(3, ['thousand', 'thousands']),
  ...scale(6, ['million', 'millions', 'mln']),
  ...scale(9, ['billion', 'billions', 'bn']),
  ...scale(12, ['trillion', 'trillions']),
  // Arabic: alf, alfan, alaf; milyun, malayin; milyar, milyarat
  ...scale(3, ['\u0623\u0644\u0641', '\u0623\u0644\u0641\u0627', '\u0622\u0644\u0627\u0641']),
  ...scale(6, [
    '\u0645\u0644\u064a\u0648\u0646',
    '\u0645\u0644\u064a\u0648\u0646\u0627',
    '\u0645\u0644\u0627\u064a\u064a\u0646',
  ]),
  ...scale(9, ['\u0645\u0644\u064a\u0627\u0631', '\u0645\u0644\u064a\u0627\u0631\u0627\u062a']),
  // Russian: tysyacha, -i, tysyach, tys.; million, -a, -ov, mln; milliard, -a, -ov, mlrd
  ...scale(
    3,
    [
      '\u0442\u044b\u0441\u044f\u0447\u0430',
      '\u0442\u044b\u0441\u044f\u0447\u0438',
      '\u0442\u044b\u0441\u044f\u0447',
      '\u0442\u044b\u0441',
      '\u0442\u044b\u0441.',
    ],
    true,
  ),
  ...scale(
    6,
    [
      '\u043c\u0438\u043b\u043b\u0438\u043e\u043d',
      '\u043c\u0438\u043b\u043b\u0438\u043e\u043d\u0430',
      '\u043c\u0438\u043b\u043b\u0438\u043e\u043d\u043e\u0432',
      '\u043c\u043b\u043d',
    ],
    true,
  ),
  ...scale(
    9,
    [
      '\u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434',
      '\u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434\u0430',
      '\u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434\u043e\u0432',
      '\u043c\u043b\u0440\u0434',
    ],
    true,
  ),
  // Korean: cheon, man, sipman, baekman, cheonman, eok, jo
  ...scale(3, ['\ucc9c']),
  ...scale(4, ['\ub9cc']),
  ...scale(5, ['\uc2ed\ub9cc']),
  ...scale(6, ['\ubc31\ub9cc']),
  ...scale(7, ['\ucc9c\ub9cc']),
  ...scale(8, ['\uc5b5']),
  ...scale(12, ['\uc870']),
]);

/** The scale that a word of English, Arabic, Russian or Korean names; undefined for any other word. */
export function scaleOf(word: string): Scale | undefined {
  return SCALES.get(nameKey(word));
}
