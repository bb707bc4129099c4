/**
 * Reads each item, in order, while the consumer is busy with those before: at most `ahead` readings are under way.
 *
 * A failed reading is thrown in its turn. A consumer that stops early waits for what is under way.
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
      // Awaited in its turn: until then a failure is nobody's surprise.
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
