import type { PropertyValue } from '../domain/export/exported-graph';
import type { PropertyType } from '../domain/export/graph-model';

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

/** Parts the items of a list of texts within one text; no record may hold it. */
const SEPARATOR = '\u001f';

/** Writes a value of one type. */
type CellWriter = (value: PropertyValue) => string;

/** Values that hold neither quotes nor spaces, as they are. */
const BARE = {
  int: (value) => (Number.isSafeInteger(value) ? String(value) : unfit(value, 'int')),
  float: (value) => (typeof value === 'number' && Number.isFinite(value) ? float(value) : unfit(value, 'float')),
  boolean: (value) => (typeof value === 'boolean' ? String(value) : unfit(value, 'boolean')),
  date: (value) => (typeof value === 'string' && DAY.test(value) ? value : unfit(value, 'date')),
  datetime: (value) => (typeof value === 'string' && INSTANT.test(value) ? value : unfit(value, 'datetime')),
} satisfies Readonly<Record<string, CellWriter>>;

/**
 * How a value of each type stands in a row. Days and instants are texts there, and lists one text, their items parted by
 * U+001F (texts) or spaces (all others): the statement makes them what they are.
 *
 * Throw Error for a value that the type cannot hold, and for a list of texts that could not be told apart again.
 */
export const CYPHER_CELLS: Readonly<Record<PropertyType, CellWriter>> = Object.freeze({
  string: (value) => (typeof value === 'string' ? cypherString(value) : unfit(value, 'string')),
  int: BARE.int,
  float: BARE.float,
  boolean: BARE.boolean,
  date: (value) => `'${BARE.date(value)}'`,
  datetime: (value) => `'${BARE.datetime(value)}'`,
  'string[]': (value) => cypherString(joined(value)),
  'int[]': (value) => spaced(value, 'int'),
  'boolean[]': (value) => spaced(value, 'boolean'),
  'date[]': (value) => spaced(value, 'date'),
} satisfies Record<PropertyType, CellWriter>);

function spaced(value: PropertyValue, type: keyof typeof BARE): string {
  return Array.isArray(value) ? `'${value.map(BARE[type]).join(' ')}'` : unfit(value, `${type}[]`);
}

function joined(value: PropertyValue): string {
  if (!Array.isArray(value)) return unfit(value, 'string[]');
  const items: readonly unknown[] = value;
  const isApart = (item: unknown): boolean => typeof item === 'string' && item !== '' && !item.includes(SEPARATOR);
  return items.every(isApart) ? items.join(SEPARATOR) : unfit(value, 'string[]');
}

function unfit(value: PropertyValue, type: string): never {
  throw new Error(`${JSON.stringify(value)} is no ${type}`);
}
