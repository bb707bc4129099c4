import type { DayPage } from '../../domain/time/day-page';
import { FIRST_DAY, LAST_DAY } from '../../domain/time/time-bounds';
import type { Parameters } from './database';

/** Sorts after every id: ids are lower-case letters, digits, hyphens and a colon. */
const AFTER_EVERY_ID = '~';

/** The parameters of a page; a list that begins gets a position before every record. */
export function pageParameters({ descending, after, limit }: DayPage): Parameters {
  const start = descending ? { day: LAST_DAY, id: AFTER_EVERY_ID } : { day: FIRST_DAY, id: '' };
  const { day, id } = after ?? start;
  return { afterDay: day, afterId: id, limit };
}
