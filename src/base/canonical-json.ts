import { createHash } from 'node:crypto';
import { byCodePoint } from './order';

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

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedByKey(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodePoint(a, b)));
}
