import { dayText } from '../domain/time/calendar-day';
import type { PathRelations } from '../domain/path/graph';
import type { TimeSpan } from '../domain/path/answer';
import { FIRST_DAY, LAST_DAY } from '../domain/time/time-bounds';

/** Days from `start` to `end`, inclusive, as day numbers. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The longest interval in which all hops may have held together; null when there is none, the first of equally long ones.
 *
 * On each day of it, every hop has a relation that may have held: from its earliest start to its latest end. An open or
 * unknown end of the interval is null.
 */
export function heldTogether(
  hops: readonly (readonly { readonly relation: number }[])[],
  relations: Pick<PathRelations, 'startMin' | 'endMax'>,
): TimeSpan | null {
  const spans = hops.map((hop) =>
    merged(
      hop.map(({ relation }) => ({ start: relations.startMin[relation] ?? 0, end: relations.endMax[relation] ?? 0 })),
    ),
  );
  const [first = [], ...others] = spans;
  const together = others.reduce(intersected, first);
  const longest = together.reduce<Span | null>(
    (found, span) => (found === null || span.end - span.start > found.end - found.start ? span : found),
    null,
  );
  return longest === null ? null : toTimeSpan(longest);
}

/** Spans in order. Those that overlap, or have no day between them, are joined. */
function merged(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end + 1) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

function intersected(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  return left.flatMap((one) =>
    right
      .map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }))
      .filter(({ start, end }) => start <= end),
  );
}

function toTimeSpan({ start, end }: Span): TimeSpan {
  const [from, to] = [dayText(start), dayText(end)];
  return { start: from === FIRST_DAY ? null : from, end: to === LAST_DAY ? null : to };
}
