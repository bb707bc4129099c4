import type { PathGraphRows } from '../../../../src/domain/path/graph';
import { unlimitedScope } from '../../../../src/base/request-scope';
import { PathGraphKeeper } from '../../../../src/service/path/graph-keeper';

const rows = (run: number): PathGraphRows => ({ run, entities: [], relations: [], hops: [], types: [] });
const scope = unlimitedScope('test');

/** A store whose reads end when the test says so. */
class Store {
  reads = 0;
  #end: ((rows: PathGraphRows) => void) | undefined;

  read(): Promise<PathGraphRows> {
    this.reads += 1;
    return new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  end(run: number): void {
    this.#end?.(rows(run));
  }
}

describe('PathGraphKeeper', () => {
  it('is busy before the first refresh', async () => {
    await expect(new PathGraphKeeper(new Store()).ready(scope)).rejects.toMatchObject({
      code: 'PATH_BUSY',
      retriable: true,
    });
  });

  it('makes a question wait for the graph that is being built', async () => {
    const store = new Store();
    const keeper = new PathGraphKeeper(store);
    const refreshed = keeper.refresh(3);
    const ready = keeper.ready(scope);
    store.end(3);
    expect((await ready).run).toBe(3);
    await refreshed;
    expect(keeper.run).toBe(3);
  });

  it('builds once for each run, and has no graph while it builds the next one', async () => {
    const store = new Store();
    const keeper = new PathGraphKeeper(store);
    const first = keeper.refresh(1);
    store.end(1);
    await first;
    await keeper.refresh(1);
    expect(store.reads).toBe(1);
    const second = keeper.refresh(2);
    expect(keeper.run).toBeNull();
    store.end(2);
    await second;
    expect(keeper.run).toBe(2);
  });

  it('builds again when the graph is older than the run that is wanted', async () => {
    const store = new Store();
    const keeper = new PathGraphKeeper(store);
    const refreshed = keeper.refresh(2);
    store.end(1);
    await new Promise(setImmediate);
    store.end(2);
    await refreshed;
    expect(keeper.run).toBe(2);
    expect(store.reads).toBe(2);
  });

  it('reports a failure of the database to the caller of refresh, and is busy for questions', async () => {
    const keeper = new PathGraphKeeper({ read: () => Promise.reject(new Error('gone')) });
    const refreshed = keeper.refresh(1);
    await expect(keeper.ready(scope)).rejects.toMatchObject({ code: 'PATH_BUSY' });
    await expect(refreshed).rejects.toThrow('gone');
  });
});
