import { readAhead } from '../../../../src/service/export/read-ahead';

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('reading ahead', () => {
  it('keeps the order, however long each reading takes', async () => {
    const read = (wait: number): Promise<number> =>
      new Promise((resolve) =>
        setTimeout(() => {
          resolve(wait);
        }, wait),
      );
    expect(await allOf(readAhead([30, 1, 20, 0], read, 3))).toEqual([30, 1, 20, 0]);
  });

  it('has so many readings under way and no more', async () => {
    let started = 0;
    const pages = readAhead(
      [1, 2, 3, 4, 5],
      (item) => {
        started++;
        return Promise.resolve(item);
      },
      2,
    );
    expect(started).toBe(0);
    await pages.next();
    expect(started).toBe(3);
    await pages.next();
    expect(started).toBe(4);
  });

  it('throws a failure in its turn, after what came before it', async () => {
    const read = (item: number): Promise<number> =>
      item === 2 ? Promise.reject(new Error('gone')) : Promise.resolve(item);
    const pages = readAhead([1, 2, 3], read, 2);
    expect(await pages.next()).toEqual({ done: false, value: 1 });
    await expect(pages.next()).rejects.toThrow('gone');
  });

  it('waits for what is under way when the consumer stops early', async () => {
    let finished = 0;
    const read = async (item: number): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, item * 5));
      finished++;
      return item;
    };
    const pages = readAhead([1, 2, 3, 4], read, 2);
    await pages.next();
    await pages.return(undefined);
    expect(finished).toBe(3);
  });
});
