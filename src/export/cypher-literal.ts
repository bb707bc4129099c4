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

/**
 * A value as a Cypher literal of a type: 42 of a float is `42.0`, a day is `date('2024-01-10')`.
 *
 * Throws Error for a value that the type cannot hold.
 */
export function cypherValue(value: PropertyValue, type: PropertyType): string {
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) throw unfit(value, type);
    const itemType = type.slice(0, -2) as PropertyType;
    return `[${(value as readonly PropertyValue[]).map((item) => cypherValue(item, itemType)).join(', ')}]`;
  }
  return scalar(value, type);
}

function scalar(value: PropertyValue, type: PropertyType): string {
  if (type === 'string' && typeof value === 'string') return cypherString(value);
  if (type === 'int' && Number.isSafeInteger(value)) return String(value);
  if (type === 'float' && Number.isFinite(value)) return float(value as number);
  if (type === 'boolean' && typeof value === 'boolean') return String(value);
  if (type === 'date' && typeof value === 'string' && DAY.test(value)) return `date('${value}')`;
  if (type === 'datetime' && typeof value === 'string' && INSTANT.test(value)) return `datetime('${value}')`;
  throw unfit(value, type);
}

/** Neo4j takes a number for a float by its point or its exponent. */
function float(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text.replace('e+', 'e') : `${text}.0`;
}

/** Parts the items of a list of texts within one text; no record may hold it. */
const SEPARATOR = '\u001f';

/**
 * A value as a cell of a row: as `cypherValue` has it, but days and instants as texts, and lists as one text, their items
 * parted by U+001F (texts) or spaces (all others). The statement makes them what they are.
 *
 * Throws Error for a value that the type cannot hold, and for a list of texts that could not be told apart again.
 */
export function cypherCell(value: PropertyValue, type: PropertyType): string {
  if (type === 'string[]') return cypherString(joined(value));
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) throw unfit(value, type);
    const itemType = type.slice(0, -2) as PropertyType;
    return `'${value.map((item: PropertyValue) => bare(item, itemType)).join(' ')}'`;
  }
  return type === 'date' || type === 'datetime' ? `'${bare(value, type)}'` : cypherValue(value, type);
}

function joined(value: PropertyValue): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (
    !Array.isArray(value) ||
    items.some((item) => typeof item !== 'string' || item === '' || item.includes(SEPARATOR))
  ) {
    throw unfit(value, 'string[]');
  }
  return items.join(SEPARATOR);
}

/** A value without quotes, of a type whose values hold no spaces. */
function bare(value: PropertyValue, type: PropertyType): string {
  const literal = cypherValue(value, type);
  return type === 'date' || type === 'datetime' ? String(value) : literal;
}

function unfit(value: PropertyValue, type: PropertyType): Error {
  return new Error(`${JSON.stringify(value)} is no ${type}`);
}
