/** Longest value that is quoted back, in UTF-16 units. */
const LONGEST_SHOWN = 80;

/** Control, format and separator characters, and lone surrogates: they would change how a report looks. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A value as a report quotes it: cut to 80 characters, with invisible characters written as `\\u{202e}`. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
  return cut.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
