import { questionHash, readPathCursor, writePathCursor } from '../../../../src/service/path/cursor';
import { pathGraph } from '../../../support/path-graph-builder';
import { effectiveQuestion } from '../../../support/path-questions';

const graph = pathGraph([{ id: 'r', from: 'a', to: 'z' }], { run: 7 });
const place = { key: [1000, 1, -90, 1000], entities: [0, 1] };
const hash = questionHash(effectiveQuestion());
const cursor = writePathCursor(place, graph, hash);

const encoded = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');

function refusal(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

describe('a cursor', () => {
  it('gives its place back', () => {
    expect(readPathCursor(cursor, graph, hash)).toEqual(place);
  });

  it('belongs to one question', () => {
    const other = questionHash(effectiveQuestion({ minSupport: 'REPORTED' }));
    expect(refusal(() => readPathCursor(cursor, graph, other))).toMatchObject({ code: 'CURSOR_MISMATCH' });
  });

  it('belongs to one run', () => {
    const moved = pathGraph([{ id: 'r', from: 'a', to: 'z' }], { run: 8 });
    expect(refusal(() => readPathCursor(cursor, moved, hash))).toMatchObject({ code: 'SNAPSHOT_EXPIRED' });
  });

  it.each([
    ['nothing', ''],
    ['noise', '%%%'],
    ['half of one', cursor.slice(0, cursor.length / 2)],
    ['JSON of another shape', encoded({ run: 7 })],
    ['null', encoded(null)],
    ['a list', encoded([7])],
    ['keys that are no numbers', encoded({ run: 7, question: hash, key: ['x'], entities: [] })],
    ['an entity that is not there', encoded({ run: 7, question: hash, key: [1], entities: ['entity:q'] })],
    ['a book', encoded({ run: 7, question: hash, key: [1], entities: ['x'.repeat(9000)] })],
  ])('is refused when it is %s', (_what, text) => {
    expect(refusal(() => readPathCursor(text, graph, hash))).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
