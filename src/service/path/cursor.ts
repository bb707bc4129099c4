import { canonicalHash } from '../../base/canonical-json';
import { EntenteError } from '../../base/errors';
import type { PathGraph } from '../../domain/path/graph';
import type { EffectiveQuestion } from '../../domain/path/question';
import type { PathPlace } from '../../paths/search-paths';

/** What is written in a cursor: the run, the question, and the last path that was shown. */
interface CursorContent {
  readonly run: number;
  /** Hash of the effective question. */
  readonly question: string;
  readonly key: readonly number[];
  /** Entity ids. */
  readonly entities: readonly string[];
}

/** Characters of the hash of a question. 64 bits are enough: a wrong cursor is a mistake, not an attack. */
const HASH_LENGTH = 16;

/** Longest cursor that is read, in characters. The longest path, of nine entities, takes less than half of it. */
const LONGEST_CURSOR = 4096;

/** A short hash of a question. A cursor carries it, so that it is not used with another question. */
export function questionHash(question: EffectiveQuestion): string {
  return canonicalHash(question).slice(0, HASH_LENGTH);
}

/** The cursor of a path: the next page begins after it. */
export function writePathCursor(place: PathPlace, graph: PathGraph, question: string): string {
  const content: CursorContent = {
    run: graph.run,
    question,
    key: place.key,
    entities: place.entities.map((entity) => graph.entities.ids[entity] ?? ''),
  };
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/**
 * The place of the path that a cursor was made for.
 *
 * Throws EntenteError: CURSOR_INVALID for a text that is no cursor of ours, SNAPSHOT_EXPIRED when the graph has changed
 * since, CURSOR_MISMATCH when it was made for another question.
 */
export function readPathCursor(cursor: string, graph: PathGraph, question: string): PathPlace {
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
    // A text that is no JSON is no cursor of ours; the caller reports it.
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
