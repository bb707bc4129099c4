import 'reflect-metadata';
import fc from 'fast-check';
import { EntenteError } from '../../../src/base/errors';
import { readCursor, readPosition, writeCursor, type ListIdentity } from '../../../src/graphql/cursor';
import { byDay } from '../../../src/graphql/list-by-day';

const LIST = { list: 'relations', owner: null, filter: { types: ['SUMMIT'] }, orderBy: 'START_ASC' };

const readDayCursor = (list: ListIdentity, cursor: string | null): unknown =>
  readPosition(
    list,
    byDay(() => '2023-09-13'),
    cursor,
  );

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof EntenteError ? error.code : 'another error';
  }
}

describe('a cursor', () => {
  it('gives back the position that it was written for', () => {
    const cursor = writeCursor(LIST, ['2023-09-13', 'relation:vostochny-summit-2023']);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(readDayCursor(LIST, cursor)).toEqual({ day: '2023-09-13', id: 'relation:vostochny-summit-2023' });
    expect(readDayCursor(LIST, null)).toBeNull();
  });

  it('does not depend on the order in which arguments are written', () => {
    const cursor = writeCursor(LIST, ['2023-09-13', 'relation:a']);
    const { list, ...rest } = LIST;
    expect(readDayCursor({ ...rest, list }, cursor)).not.toBeNull();
  });

  it('is refused in a list with other arguments', () => {
    const cursor = writeCursor(LIST, ['2023-09-13', 'relation:a']);
    expect(codeOf(() => readDayCursor({ ...LIST, orderBy: 'START_DESC' }, cursor))).toBe('CURSOR_MISMATCH');
    expect(codeOf(() => readDayCursor({ ...LIST, owner: { id: 'entity:a' } }, cursor))).toBe('CURSOR_MISMATCH');
  });

  it('is refused when its position is not a day and an id, before it gets to the database', () => {
    for (const position of [[], ['2023-09-13'], [1, 'a'], ['2023-02-30', 'a'], ['x', 'a'], ['2023-09-13', 'a', 'b']]) {
      expect(codeOf(() => readDayCursor(LIST, writeCursor(LIST, position)))).toBe('CURSOR_INVALID');
    }
  });

  it('is refused with a code for any text that is not a cursor', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (text) => {
          expect(['CURSOR_INVALID', 'CURSOR_MISMATCH']).toContain(codeOf(() => readCursor(LIST, text)));
        },
      ),
    );
    expect(codeOf(() => readCursor(LIST, 'A'.repeat(10_000)))).toBe('CURSOR_INVALID');
  });
});
