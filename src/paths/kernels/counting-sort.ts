/**
 * Sorts indexes by one integer key each, keeping the order of equals; linear in items and keys.
 *
 * `keys[i]` of item i lies in 0 to `limit` - 1. Sorting by the least key first and the greatest last sorts by all.
 */
export function sortedByKey(order: Uint32Array, keys: Uint32Array, limit: number): Uint32Array {
  const starts = new Uint32Array(limit + 1);
  for (const item of order) starts[keys[item]! + 1]! += 1;
  for (let key = 0; key < limit; key += 1) starts[key + 1]! += starts[key]!;
  const sorted = new Uint32Array(order.length);
  for (const item of order) {
    const key = keys[item]!;
    sorted[starts[key]!] = item;
    starts[key]! += 1;
  }
  return sorted;
}
