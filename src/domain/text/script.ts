/** The scripts that we distinguish, by ISO 15924 code, with the letters that count for each. */
const LETTERS_OF_SCRIPT: readonly (readonly [code: string, letters: RegExp])[] = Object.freeze([
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Kore', /\p{Script=Hangul}/gu],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hani', /\p{Script=Han}/gu],
]);

/** The ISO 15924 code of a script that is not determined. */
const UNDETERMINED = 'Zyyy';

/**
 * The script that most letters of the text are in, as ISO 15924: Latn, Cyrl, Arab, Kore, Jpan, Hani, or Zyyy.
 *
 * Han letters count as Jpan beside kana and as Kore beside Hangul, as the standard defines these two. When two scripts
 * have equally many letters, the first in that list wins.
 */
export function scriptOf(text: string): string {
  const counts = new Map(LETTERS_OF_SCRIPT.map(([code, letters]) => [code, text.match(letters)?.length ?? 0]));
  const mixed = ['Jpan', 'Kore'].find((code) => (counts.get(code) ?? 0) > 0);
  if (mixed !== undefined) {
    counts.set(mixed, (counts.get(mixed) ?? 0) + (counts.get('Hani') ?? 0));
    counts.set('Hani', 0);
  }
  let found = UNDETERMINED;
  let most = 0;
  for (const [code, count] of counts) {
    if (count > most) [found, most] = [code, count];
  }
  return found;
}
