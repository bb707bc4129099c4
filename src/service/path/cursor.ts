import { canonicalHash } from '../../base/canonical-json';
import { EntenteError } from '../../base/errors';
import type { PathGraph } from '../../domain/path/graph';
import type { EffectiveQuestion } from '../../domain/path/question';
import type { PathPlace } from '../../paths/search-paths';

/** What a cursor holds: where in which list of which run it stands. */
interface CursorContent {
  readonly run: number;
  /** Hash of the effective question. */
  readonly question: string;
  readonly key: readonly number[];
  /** Entity ids. */
  readonly entities: readonly string[];
}

/** Characters of the hash of a question: 64 bits tell questions apart that nobody forges. */
const HASH_LENGTH = 16;

/** Longest cursor that is read, in characters; the ids of a path of nine entities take less than half. */
const LONGEST_CURSOR = 4096;

/** The hash by which a cursor knows its question. */
export function questionHash(question: EffectiveQuestion): string {
  return canonicalHash(question).slice(0, HASH_LENGTH);
}

/** The cursor of a path. */
export function writeCursor(place: PathPlace, graph: PathGraph, question: string): string {
  const content: CursorContent = {
    run: graph.run,
    question,
    key: place.key,
    entities: place.entities.map((entity) => graph.entities.ids[entity] ?? ''),
  };
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/**
 * The place at which a cursor stands.
 *
 * Throws EntenteError: CURSOR_INVALID for a text that we did not make, SNAPSHOT_EXPIRED when the run has moved,
 * CURSOR_MISMATCH when it belongs to another question.
 */
export function readCursor(cursor: string, graph: PathGraph, question: string): PathPlace {
  const content = parseContent(cursor);
  if (content === null) throw new EntenteError('CURSOR_INVALID', 'The cursor is not one of ours.');
  if (content.run !== graph.run) {
    throw new EntenteError('SNAPSHOT_EXPIRED', 'The graph has changed since the cursor was made.', {
      details: { cursorRun: content.run, run: graph.run },
    });
  }
  if (content.question !== question) {
    throw new EntenteError('CURSOR_MISMATCH', 'The cursor belongs to another question.');
  }
  const entities = content.entities.map((id) => graph.entities.indexOf.get(id));
  if (!entities.every((entity) => entity !== undefined)) {
    throw new EntenteError('CURSOR_INVALID', 'The cursor is not one of ours.');
  }
  return { key: content.key, entities };
}

function parseContent(cursor: string): CursorContent | null {
  if (cursor.length > LONGEST_CURSOR) return null;
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return isContent(content) ? content : null;
  } catch {
    // Not JSON: whatever it is, we did not make it, and the caller says so.
    return null;
  }
}

function isContent(content: unknown): content is CursorContent {
  if (typeof content !== 'object' || content === null) return false;
  const { run, question, key, entities } = content as Partial<Record<keyof CursorContent, unknown>>;
  return (
    Number.isInteger(run) &&
    typeof question === 'string' &&
    Array.isArray(key) &&
    key.every((part) => Number.isInteger(part)) &&
    Array.isArray(entities) &&
    entities.every((entity) => typeof entity === 'string')
  );
}
