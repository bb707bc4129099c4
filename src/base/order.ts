/** Compares two texts by code unit, whatever the locale. For ASCII ids this is the order of code points. */
export function byText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Compares two records by id. */
export function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return byText(left.id, right.id);
}

/** The distinct texts in ascending order. */
export function sortedDistinct(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort(byText);
}

/** The ids of records, distinct and in ascending order. */
export function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return sortedDistinct(records.map((record) => record.id));
}
