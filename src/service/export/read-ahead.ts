/**
 * Reads the next items while the consumer works on the ones before, and gives the results in order. At most `ahead`
 * readings run at a time.
 *
 * The error of a reading is thrown when its turn comes. A consumer that stops early waits for the readings that run.
 */
export async function* readAhead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  read: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const reading = read(item);
      // It is awaited when its turn comes. Until then a failure must not count as an unhandled rejection.
      void Promise.allSettled([reading]);
      underWay.push(reading);
      const first = underWay.length > ahead ? underWay.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (let next = underWay.shift(); next !== undefined; next = underWay.shift()) yield await next;
  } finally {
    await Promise.allSettled(underWay);
  }
}
