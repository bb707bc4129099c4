import type { DayPage } from '../domain/page';
import { FIRST_DAY, LAST_DAY } from '../domain/time-bounds';
import type { Parameters } from './database';

/** Sorts after every id: ids are lower-case letters, digits, hyphens and a colon. */
const AFTER_EVERY_ID = '~';

/** The parameters of a page, with a position before everything where the list begins. */
export function pageParameters({ descending, after, limit }: DayPage): Parameters {
  const start = descending ? { day: LAST_DAY, id: AFTER_EVERY_ID } : { day: FIRST_DAY, id: '' };
  const { day, id } = after ?? start;
  return { afterDay: day, afterId: id, limit };
}

/** Compares records by day and id as a page orders them: the database promises no order across a subquery. */
export function byDayAndId<T extends { readonly id: string }>(
  dayOf: (record: T) => string,
  descending: boolean,
): (left: T, right: T) => number {
  const sign = descending ? -1 : 1;
  return (left, right) => sign * (compare(dayOf(left), dayOf(right)) || compare(left.id, right.id));
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
