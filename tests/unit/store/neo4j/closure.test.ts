import { closureOf } from '../../../../src/store/neo4j/closure';

const NEXT: Readonly<Record<string, readonly string[]>> = { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['a'], e: [] };

describe('a closure', () => {
  it('ends in a circle, asks of every id once, and holds what it began with', async () => {
    const asked: string[] = [];
    const reached = await closureOf(['a'], (frontier) => {
      asked.push(...frontier);
      return Promise.resolve(frontier.flatMap((id) => NEXT[id] ?? []));
    });
    expect([...reached].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('asks nothing about nothing', async () => {
    const step = jest.fn(() => Promise.resolve([]));
    expect([...(await closureOf([], step))]).toEqual([]);
    expect(step).not.toHaveBeenCalled();
  });
});
