import { canonicalHash } from '../base/canonical-json';
import { EntenteError } from '../base/errors';

/** Raise it when the form of cursors changes: older cursors are then refused. */
const VERSION = 1;

/** Characters of the hash that ties a cursor to its question: 64 bits. */
const HASH_LENGTH = 16;

/** Longest cursor that is read, in characters: two sort values and the longest id fit twice. */
const LONGEST_CURSOR = 512;

const BASE64URL = /^[A-Za-z0-9_-]+$/;

/** What identifies a list: the field, its owner, and every argument except the page. */
export type ListIdentity = Readonly<Record<string, unknown>>;

/** A sort value of a position. */
export type SortValue = string | number;

/** The order of a list: the position of a record as values of a cursor, and back. */
export interface ListOrder<T, Position> {
  readonly valuesOf: (record: T) => readonly SortValue[];
  /** Null when the values are not a position in this order. */
  readonly positionOf: (values: readonly unknown[]) => Position | null;
}

/** The cursor of a position: version, hash of the question, sort values and id. */
export function writeCursor(list: ListIdentity, position: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify([VERSION, questionHash(list), ...position]), 'utf8').toString('base64url');
}

/**
 * The values in a cursor of this list.
 *
 * Throws EntenteError CURSOR_INVALID for a text that is not a cursor, and CURSOR_MISMATCH for a cursor of another
 * list.
 */
export function readCursor(list: ListIdentity, cursor: string): readonly unknown[] {
  const [version, question, ...position] = decode(cursor);
  if (version !== VERSION || typeof question !== 'string') throw invalidCursor();
  if (question !== questionHash(list)) {
    throw new EntenteError('CURSOR_MISMATCH', 'The cursor belongs to a list with other arguments.');
  }
  return position;
}

/** The position at which a page of a list begins; null for its first page. Throws as `readCursor`. */
export function readPosition<Position>(
  list: ListIdentity,
  { positionOf }: Pick<ListOrder<never, Position>, 'positionOf'>,
  cursor: string | null | undefined,
): Position | null {
  if (cursor === null || cursor === undefined) return null;
  const position = positionOf(readCursor(list, cursor));
  if (position === null) throw invalidCursor();
  return position;
}

function invalidCursor(): EntenteError {
  return new EntenteError('CURSOR_INVALID', 'This is not a cursor of this API.');
}

function decode(cursor: string): readonly unknown[] {
  if (cursor.length > LONGEST_CURSOR || !BASE64URL.test(cursor)) throw invalidCursor();
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value)) return value;
  } catch (error) {
    // A text that is not JSON is not one of our cursors.
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw invalidCursor();
}

function questionHash(list: ListIdentity): string {
  return canonicalHash(list).slice(0, HASH_LENGTH);
}
