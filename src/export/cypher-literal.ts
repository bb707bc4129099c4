import { refuseOtherType, type PlainValue } from '../domain/export/property-row';
import type { PropertyType, PropertyValue } from '../domain/record/properties';
import { joinedTexts } from './joined-texts';

/**
 * Characters that must be escaped in a Cypher string. Quotes and backslashes would end it; controls, ends of lines,
 * direction marks, byte-order marks and lone surrogates would be acted on by an editor, a terminal or a script splitter.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  /['\\\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const EVERY_UNSAFE = new RegExp(UNSAFE.source, 'g');

/** Labels, types and keys: only letters, digits and underscores, so that a name cannot inject Cypher. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * A text as a Cypher string in single quotes, on one line.
 *
 * Neo4j reads `\uXXXX` before it looks for the ends of strings, so quotes and backslashes have short escapes and all
 * else that is unsafe has the long one.
 */
export function cypherString(text: string): string {
  return UNSAFE.test(text) ? `'${text.replace(EVERY_UNSAFE, escaped)}'` : `'${text}'`;
}

function escaped(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A label, type or key between back-ticks. Throws Error for one that is not a plain name. */
export function cypherName(name: string): string {
  if (!PLAIN_NAME.test(name)) throw new Error(`${JSON.stringify(name)} cannot be a name in Cypher`);
  return `\`${name}\``;
}

/**
 * How a value of each type is written in a row. Days and instants are texts. A list is one text, with U+001F between the
 * items when they are texts and spaces otherwise. The statement turns them into days, instants and lists.
 *
 * Throw Error for a value of another type, which could inject Cypher, and for a list of texts that could not be told
 * apart again.
 */
export const CYPHER_CELLS: Readonly<Record<PropertyType, (value: PropertyValue) => string>> = Object.freeze({
  string: cell('string', (value) => cypherString(String(value))),
  int: cell('int', String),
  float: cell('float', float),
  boolean: cell('boolean', String),
  date: cell('date', quoted),
  datetime: cell('datetime', quoted),
  'string[]': cell('string[]', (value) => cypherString(joinedTexts(itemsOf(value)))),
  'int[]': cell('int[]', spaced),
  'boolean[]': cell('boolean[]', spaced),
  'date[]': cell('date[]', spaced),
});

function cell(type: PropertyType, write: (value: PropertyValue) => string): (value: PropertyValue) => string {
  return (value) => {
    refuseOtherType(value, type);
    return write(value);
  };
}

/** Neo4j takes a number for a float when it has a point or an exponent. */
function float(value: PropertyValue): string {
  const written = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(written) ? written.replace('e+', 'e') : `${written}.0`;
}

function quoted(value: PropertyValue): string {
  return `'${String(value)}'`;
}

function spaced(value: PropertyValue): string {
  return `'${itemsOf(value).join(' ')}'`;
}

function itemsOf(value: PropertyValue): readonly PlainValue[] {
  return typeof value === 'object' ? value : [value];
}
