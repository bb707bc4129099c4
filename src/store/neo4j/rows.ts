/** A row that belongs to one of the keys that a statement was given; `ordinal` is the key's place, from 0. */
export interface OrdinalRow {
  readonly ordinal: number;
}

/** The columns of a row that may be there as a whole or not at all. */
export type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** The count of one key. */
export interface TotalRow extends OrdinalRow {
  readonly total: number;
}

/** The rows of each key, in the order of the keys; a key without rows has an empty list. */
export function rowsByOrdinal<R extends OrdinalRow>(rows: readonly R[], keys: number): readonly (readonly R[])[] {
  const groups = Array.from({ length: keys }, (): R[] => []);
  for (const row of rows) groups[row.ordinal]?.push(row);
  return groups;
}

/** The records of each key, in the order of the keys. */
export function recordsByOrdinal<R extends OrdinalRow, T>(
  rows: readonly R[],
  keys: number,
  read: (row: R) => T,
): readonly (readonly T[])[] {
  return rowsByOrdinal(rows, keys).map((group) => group.map(read));
}

/** The one record of each key, null where there is none. */
export function recordByOrdinal<R extends OrdinalRow, T>(
  rows: readonly R[],
  keys: number,
  read: (row: R) => T,
): readonly (T | null)[] {
  return rowsByOrdinal(rows, keys).map(([first]) => (first === undefined ? null : read(first)));
}

/** The total of each key; 0 where there is no row. */
export function totalsByOrdinal(rows: readonly TotalRow[], keys: number): readonly number[] {
  return rowsByOrdinal(rows, keys).map(([first]) => first?.total ?? 0);
}
