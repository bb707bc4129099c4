import { ITEM_END, itemsOf, type PropertyType } from '../domain/export/property-row';

/**
 * What may not stand in a Cypher string as it is: what ends it, and what an editor, a terminal or a splitter of
 * scripts would act on: controls, ends of lines, controls of the direction of writing, byte-order marks, half characters.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  /['\\\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const EVERY_UNSAFE = new RegExp(UNSAFE.source, 'g');

/** Names that stand in a statement's structure: letters, digits and underscores, so that nothing can be smuggled in. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/;

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

/** Neo4j takes a number for a float by its point or its exponent. */
function float(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text.replace('e+', 'e') : `${text}.0`;
}

/** Writes the text that the graph makes of a value of one type. */
type CellWriter = (text: string) => string;

/** What the texts of a type look like, when no quotes or spaces are in them. */
const BARE = { int: /^-?\d+$/, boolean: /^(true|false)$/, date: DAY, datetime: INSTANT } as const;

/**
 * How a value of each type stands in a row, by its text. Days and instants are texts there, and lists one text, their
 * items parted by U+001F (texts) or spaces (all others): the statement makes them what they are.
 *
 * Throw Error for a value that the type cannot hold, and for a list of texts that could not be told apart again.
 */
export const CYPHER_CELLS: Readonly<Record<PropertyType, CellWriter>> = Object.freeze({
  string: cypherString,
  int: integer,
  float: (text) => (Number.isFinite(Number(text)) ? float(Number(text)) : unfit(text, 'float')),
  boolean: (text) => bare(text, 'boolean'),
  date: (text) => `'${bare(text, 'date')}'`,
  datetime: (text) => `'${bare(text, 'datetime')}'`,
  'string[]': (text) => cypherString(joined(text)),
  'int[]': (text) => spaced(text, 'int'),
  'boolean[]': (text) => spaced(text, 'boolean'),
  'date[]': (text) => spaced(text, 'date'),
} satisfies Record<PropertyType, CellWriter>);

function bare(text: string, type: keyof typeof BARE): string {
  return BARE[type].test(text) ? text : unfit(text, type);
}

function integer(text: string): string {
  return Number.isSafeInteger(Number(text)) ? bare(text, 'int') : unfit(text, 'int');
}

function spaced(text: string, type: keyof typeof BARE): string {
  return `'${itemsOf(text)
    .map((item) => bare(item, type))
    .join(' ')}'`;
}

/** An item that is empty would be taken for a list that is. */
function joined(text: string): string {
  if (text.startsWith(ITEM_END) || text.includes(ITEM_END + ITEM_END)) unfit(text, 'string[]');
  return text.slice(0, -1);
}

function unfit(text: string, type: string): never {
  throw new Error(`${JSON.stringify(text)} is no ${type}`);
}
