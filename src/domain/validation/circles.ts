import { byCodePoint } from '../canonical-json';
import type { RecordFault } from '../data-set';
import type { ErrorCode } from '../errors';
import type { ValidationContext } from './context';

/** Claims that rest on each other in a circle. */
export function basedOnCircles(context: ValidationContext): RecordFault[] {
  const next = (id: string): string[] =>
    (context.claim(id)?.basedOn ?? []).flatMap((basis) => (basis.claim === undefined ? [] : [basis.claim]));
  return circleFaults(context, { records: context.records.claims, next, field: 'basedOn', code: 'BASED_ON_CYCLE' });
}

/** Claims that supersede or retract each other in a circle. */
export function supersedesCircles(context: ValidationContext): RecordFault[] {
  const next = (id: string): string[] => {
    const claim = context.claim(id);
    return [...(claim?.supersedes ?? []), ...(claim?.retracts ?? [])];
  };
  return circleFaults(context, {
    records: context.records.claims,
    next,
    field: 'supersedes',
    code: 'SUPERSEDES_CYCLE',
  });
}

/** Relations that are part of each other in a circle. */
export function partOfCircles(context: ValidationContext): RecordFault[] {
  const next = (id: string): string[] => [context.relation(id)?.partOf ?? []].flat();
  return circleFaults(context, { records: context.records.relations, next, field: 'partOf', code: 'PART_OF_CYCLE' });
}

/** Sources that are derived from each other in a circle. */
export function derivedFromCircles(context: ValidationContext): RecordFault[] {
  const next = (id: string): string[] => (context.source(id)?.derivedFrom ?? []).map((root) => root.source);
  return circleFaults(context, {
    records: context.records.sources,
    next,
    field: 'derivedFrom',
    code: 'DERIVED_FROM_CYCLE',
  });
}

interface CircleSearch {
  readonly records: readonly { readonly id: string }[];
  readonly next: (id: string) => readonly string[];
  readonly field: string;
  readonly code: ErrorCode;
}

/** One fault a circle, at its first record in code-point order; circles that share records may come out as one. */
function circleFaults(context: ValidationContext, search: CircleSearch): RecordFault[] {
  const records = new Map(search.records.map((record) => [record.id, record]));
  const inCircle = new Set<string>();
  const faults: RecordFault[] = [];
  for (const [id, record] of [...records].sort(([a], [b]) => byCodePoint(a, b))) {
    if (inCircle.has(id) || search.next(id).length === 0) continue;
    const circle = circleThrough(id, search.next);
    if (circle === undefined) continue;
    for (const member of circle) inCircle.add(member);
    const found = [...circle, id].join(' > ');
    const other = circle[1] ?? id;
    faults.push(context.fault(record, { field: search.field, code: search.code, found, other }));
  }
  return faults;
}

/** A shortest way from an id back to itself; undefined when there is none. Breadth first, without recursion. */
function circleThrough(start: string, next: (id: string) => readonly string[]): string[] | undefined {
  const from = new Map<string, string>();
  let frontier = [start];
  while (frontier.length > 0) {
    const reached: string[] = [];
    for (const id of frontier) {
      for (const target of next(id)) {
        if (target === start) return wayTo(id, start, from);
        if (from.has(target)) continue;
        from.set(target, id);
        reached.push(target);
      }
    }
    frontier = reached;
  }
  return undefined;
}

function wayTo(end: string, start: string, from: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let id = end; id !== start;) {
    id = from.get(id) ?? start;
    way.push(id);
  }
  return way.reverse();
}
