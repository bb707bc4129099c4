import { byCodePoint } from '../../base/order';
import type { RecordFault } from '../record/data-set';
import type { ErrorCode } from '../../base/errors';
import type { ValidationContext } from './context';

/** Claims that are based on each other in a circle. */
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

/** One fault for each circle that is found, at its first record in code-point order. */
function circleFaults(context: ValidationContext, search: CircleSearch): RecordFault[] {
  const records = new Map(search.records.map((record) => [record.id, record]));
  const starts = [...records.keys()].sort(byCodePoint);
  return circlesFrom(starts, search.next).flatMap((circle) => {
    const [first] = circle.filter((id) => records.has(id)).sort(byCodePoint);
    const record = first === undefined ? undefined : records.get(first);
    if (first === undefined || record === undefined) return [];
    const turn = circle.indexOf(first);
    const members = [...circle.slice(turn), ...circle.slice(0, turn)];
    const found = [...members, first].join(' > ');
    return [context.fault(record, { field: search.field, code: search.code, found, other: members[1] ?? first })];
  });
}

/** The circles that a depth-first walk finds. It visits each id once, and does not recurse. */
function circlesFrom(starts: readonly string[], next: (id: string) => readonly string[]): string[][] {
  const seen = new Set<string>();
  const circles: string[][] = [];
  for (const start of starts) {
    if (seen.has(start)) continue;
    seen.add(start);
    const way = [{ id: start, targets: next(start).values() }];
    const onWay = new Set([start]);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const { value: target } = last.targets.next();
      if (target === undefined) {
        onWay.delete(last.id);
        way.pop();
      } else if (onWay.has(target)) {
        const ids = way.map(({ id }) => id);
        circles.push(ids.slice(ids.indexOf(target)));
      } else if (!seen.has(target)) {
        seen.add(target);
        onWay.add(target);
        way.push({ id: target, targets: next(target).values() });
      }
    }
  }
  return circles;
}
