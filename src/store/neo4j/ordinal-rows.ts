import type { Row } from './database';

/** The rows of each key, in the order of the keys; a key without rows has an empty list. */
export function rowsByOrdinal(rows: readonly Row[], keys: number): readonly (readonly Row[])[] {
  const groups = Array.from({ length: keys }, (): Row[] => []);
  for (const row of rows) groups[row.ordinal as number]?.push(row);
  return groups;
}

/** The records of each key, in the order of the keys. */
export function recordsByOrdinal<T>(
  rows: readonly Row[],
  keys: number,
  read: (row: Row) => T,
): readonly (readonly T[])[] {
  return rowsByOrdinal(rows, keys).map((group) => group.map(read));
}

/** The one record of each key, null where there is none. */
export function recordByOrdinal<T>(rows: readonly Row[], keys: number, read: (row: Row) => T): readonly (T | null)[] {
  return rowsByOrdinal(rows, keys).map(([first]) => (first === undefined ? null : read(first)));
}

/** The total of each key. */
export function totalsByOrdinal(rows: readonly Row[], keys: number): readonly number[] {
  return rowsByOrdinal(rows, keys).map(([first]) => (first?.total as number | undefined) ?? 0);
}
