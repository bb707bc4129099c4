/** Most edits by which a name may differ from another and still be taken for a typing error. */
const MOST_EDITS = 3;

/**
 * The candidate that `written` most likely means, for a hint; undefined when none is near.
 *
 * Near means at most three edits (insert, delete, replace, swap of neighbours), and at most a third of the longer word.
 * Case is ignored, and so are `-`, `_` and spaces. Of equally near candidates the first in code-point order is taken.
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

/** A hint that names the nearest candidate, or the hint `otherwise` when none is near. */
export function didYouMean(written: string, candidates: Iterable<string>, otherwise: string): string {
  const nearest = nearestName(written, candidates);
  return nearest === undefined ? otherwise : `Did you mean ${nearest}?`;
}

function simplified(name: string): string {
  return name.slice(0, 128).toLowerCase().replace(/[-_ ]/g, '');
}

/** How many edits turn one word into another; a swap of neighbours is one. From `limit` on, the number is not exact. */
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
