/**
 * Characters that are written as references in XML: markup, ends of lines and tabs (a parser turns them into spaces in
 * attributes), and what an editor or a terminal would act on: controls, direction marks, byte-order marks.
 */
const REFERRED = '[&<>"\\t\\n\\r\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]';

/** Characters that XML 1.0 does not allow, not even as references (section 2.2, Char). */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const UNSAFE = new RegExp(`${REFERRED}|${ILLEGAL.source}`, 'u');
const EVERY_REFERRED = new RegExp(REFERRED, 'gu');

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text for an element or for an attribute in double quotes. Characters that XML does not allow become U+FFFD. */
export function xmlText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(ILLEGAL, '\ufffd').replace(EVERY_REFERRED, reference);
}

function reference(character: string): string {
  return ENTITIES.get(character) ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
