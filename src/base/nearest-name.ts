/** Most edits at which a name is still taken for a slip of another. */
const MOST_EDITS = 3;

/**
 * The candidate that `written` most likely means, for a hint; undefined when none is near.
 *
 * Near is at most three edits (insert, delete, replace, swap of neighbours), and at most a third of the longer word; case and
 * `-`, `_`, space count as equal. Of equally near ones the first in code-point order is taken.
 */
export function nearestName(written: string, candidates: Iterable<string>): string | undefined {
  const plain = simplified(written);
  let best: string | undefined;
  let least = MOST_EDITS + 1;
  for (const candidate of [...candidates].sort()) {
    const other = simplified(candidate);
    const edits = editDistance(plain, other, least);
    if (edits < least && edits * 3 <= Math.max(plain.length, other.length)) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

/** A hint that names the nearest candidate, or the given one when none is near. */
export function didYouMean(written: string, candidates: Iterable<string>, otherwise: string): string {
  const nearest = nearestName(written, candidates);
  return nearest === undefined ? otherwise : `Did you mean ${nearest}?`;
}

function simplified(name: string): string {
  return name.slice(0, 128).toLowerCase().replace(/[-_ ]/g, '');
}

/** Edits between two words, a swap of neighbours counting as one; any number of at least `limit` once it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
