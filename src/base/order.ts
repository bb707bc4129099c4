/** Compares two texts by code point, whatever the locale. Everything that is written or compared is sorted this way. */
export function byCodePoint(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The place of a UTF-16 unit in the order of code points: surrogates come after U+E000 to U+FFFF. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

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
