/**
 * The fields of a record as the graph holds them: a missing optional field is null, a missing list is empty.
 */
export type Stored<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? StoredValue<Exclude<T[K], undefined>> : T[K];
};

type StoredValue<V> = V extends readonly unknown[] ? V : V | null;
