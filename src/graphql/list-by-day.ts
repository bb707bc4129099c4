import { isDay } from '../domain/time/calendar-day';
import type { DayPage, DayPosition } from '../domain/time/day-page';
import type { Day } from '../domain/time/time-bounds';
import type { Database, StatementCall } from '../store/neo4j/database';
import type { ConnectionPage } from './connection';
import type { ListOrder } from './cursor';
import { listPage } from './list-page';
import type { PageArguments } from './page.args';

/** A list of records, ordered by a day and then by id. It belongs to one parent or to the whole graph. */
export interface DayList<T> {
  /** The name of the list in its cursors. */
  readonly name: string;
  /** The owner of the list; null: the whole graph. */
  readonly owner: { readonly parent: string; readonly id: string } | null;
  readonly dayOf: (record: T) => Day;
  readonly descending: boolean;
  readonly read: (page: DayPage) => Promise<readonly T[]>;
  readonly count: () => Promise<number>;
  readonly call: (page: DayPage) => StatementCall;
}

/** What a client asks of such a list. */
export interface DayListArguments extends PageArguments {
  readonly filter?: object | null;
  readonly orderBy: string;
}

/** The page of a list by day that a client asks for. Throws as `listPage`. */
export function listByDay<T extends { readonly id: string }>(
  list: DayList<T>,
  asked: DayListArguments,
  context: { readonly database: Database },
): Promise<ConnectionPage<T>> {
  const { name, owner, dayOf, descending, count } = list;
  return listPage(
    {
      identity: { list: name, owner, filter: asked.filter ?? null, orderBy: asked.orderBy },
      order: byDay(dayOf),
      read: (piece) => list.read({ ...piece, descending }),
      count,
      call: (piece) => list.call({ ...piece, descending }),
    },
    asked,
    context,
  );
}

/** The order by a day of the records, then by id. */
export function byDay<T extends { readonly id: string }>(dayOf: (record: T) => Day): ListOrder<T, DayPosition> {
  return {
    valuesOf: (record) => [dayOf(record), record.id],
    positionOf: ([day, id, ...rest]) =>
      typeof day === 'string' && isDay(day) && typeof id === 'string' && rest.length === 0 ? { day, id } : null,
  };
}
