import { unlimitedScope } from '../../../src/base/request-scope';
import { BatchTurns } from '../../../src/graphql/loaders/batch-turns';
import { IdLoader } from '../../../src/graphql/loaders/keyed-loader';

/** An answer of the database that comes when the test says so. */
function answer(): { readonly promise: Promise<void>; readonly come: () => void } {
  let come = (): void => undefined;
  const promise = new Promise<void>((resolve) => (come = resolve));
  return {
    promise,
    come: () => {
      come();
    },
  };
}

const macrotask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function countingLoader(turns: BatchTurns): {
  readonly loader: IdLoader<string>;
  readonly sent: (readonly string[])[];
} {
  const sent: (readonly string[])[] = [];
  const loader = new IdLoader<string>((ids) => {
    sent.push(ids);
    return Promise.resolve(ids);
  }, turns);
  return { loader, sent };
}

describe('branches of one request', () => {
  it('share a statement, also when they are answered one after the other', async () => {
    const scope = unlimitedScope('test');
    const { loader, sent } = countingLoader(new BatchTurns(scope));
    const [first, second] = [answer(), answer()];
    const branches = [
      scope.waitFor(first.promise).then(() => loader.load('a')),
      scope.waitFor(second.promise).then(() => loader.load('b')),
    ];
    first.come();
    await macrotask();
    await macrotask();
    expect(sent).toEqual([]);
    second.come();
    expect(await Promise.all(branches)).toEqual(['a', 'b']);
    expect(sent).toEqual([['a', 'b']]);
  });

  it('do not wait forever after an error of the database', async () => {
    const scope = unlimitedScope('test');
    const { loader } = countingLoader(new BatchTurns(scope));
    const failing = scope.waitFor(macrotask().then(() => Promise.reject(new Error('gone'))));
    const loaded = loader.load('a');
    await expect(failing).rejects.toThrow('gone');
    expect(await loaded).toBe('a');
  });

  it('do not wait for another request', async () => {
    void unlimitedScope('other').waitFor(answer().promise);
    const { loader } = countingLoader(new BatchTurns(unlimitedScope('test')));
    expect(await loader.load('a')).toBe('a');
  });
});
