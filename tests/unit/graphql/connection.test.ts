import 'reflect-metadata';
import { connectionPage } from '../../../src/graphql/connection';

const page = (records: readonly string[]) =>
  connectionPage({
    records,
    first: 2,
    cursorOf: (record) => `cursor of ${record}`,
    count: () => Promise.resolve(9),
    reproduce: () => ({ cypher: '', parameters: {}, proves: 'SEARCH' }),
  });

describe('a page of a connection', () => {
  it('shows no more than was asked for, and tells by the one too many that more follow', () => {
    const { edges, pageInfo } = page(['a', 'b', 'c']);
    expect(edges.map(({ node }) => node)).toEqual(['a', 'b']);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: 'cursor of a',
      endCursor: 'cursor of b',
    });
  });

  it('is the last when nothing is too many', () => {
    expect(page(['a', 'b']).pageInfo.hasNextPage).toBe(false);
  });

  it('has no cursors when it is empty', () => {
    expect(page([]).pageInfo).toMatchObject({ startCursor: null, endCursor: null });
  });
});
