import { unlimitedScope } from '../../../src/base/request-scope';
import { BatchTurns } from '../../../src/graphql/loaders/batch-turns';
import { IdLoader, KeyedLoader } from '../../../src/graphql/loaders/keyed-loader';

const turns = new BatchTurns(unlimitedScope('test'));

describe('a loader', () => {
  it('fetches ids with the same arguments together, and others separately', async () => {
    const fetched: [readonly string[], object][] = [];
    const loader = new KeyedLoader<{ first: number; after?: string }, string>((ids, shared) => {
      fetched.push([ids, shared]);
      return Promise.resolve(ids.map((id) => `${id} ${shared.first}`));
    }, turns);
    const loaded = await Promise.all([
      loader.load('a', { first: 1 }),
      loader.load('b', { first: 1 }),
      loader.load('a', { first: 2 }),
    ]);
    expect(loaded).toEqual(['a 1', 'b 1', 'a 2']);
    expect(fetched).toEqual([
      [['a', 'b'], { first: 1 }],
      [['a'], { first: 2 }],
    ]);
  });

  it('ignores the order of arguments', async () => {
    let fetches = 0;
    const loader = new KeyedLoader<object, string>((ids) => {
      fetches += 1;
      return Promise.resolve([...ids]);
    }, turns);
    await Promise.all([loader.load('a', { x: 1, y: 2 }), loader.load('b', { y: 2, x: 1 })]);
    expect(fetches).toBe(1);
  });

  it('does not fetch records that came with another statement', async () => {
    const fetched: string[] = [];
    const loader = new IdLoader<string>((ids) => {
      fetched.push(...ids);
      return Promise.resolve(ids.map((id) => id.toUpperCase()));
    }, turns);
    loader.prime('a', 'primed');
    expect(await loader.loadAll(['a', 'b'])).toEqual(['primed', 'B']);
    expect(fetched).toEqual(['b']);
  });
});
