import { createHash } from 'node:crypto';

/**
 * The JSON text of a value with object keys in code-point order and no spaces: equal values give equal texts.
 *
 * Undefined members are left out, as in JSON.stringify. Maps and sets are not JSON: pass arrays or plain objects.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => (isPlainObject(member) ? sortedByKey(member) : member));
}

/** SHA-256 over the canonical JSON of a value, in hex. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

/** Compares two texts by code point, whatever the locale. Everything that is written or compared is sorted this way. */
export function byCodePoint(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The place of a UTF-16 unit in the order of code points: surrogates come after U+E000 to U+FFFF. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedByKey(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodePoint(a, b)));
}
