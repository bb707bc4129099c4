import type { Day } from './time-bounds';

/** Where a page of a list that is ordered by a day, then by id, begins: after this record. */
export interface DayPosition {
  readonly day: Day;
  readonly id: string;
}

/** Which piece of a list by day and id is wanted. */
export interface DayPage {
  /** The latest day first; the order of ids within a day turns with it. */
  readonly descending: boolean;
  readonly after: DayPosition | null;
  /** Most records that are returned, 1 or more. */
  readonly limit: number;
}
