import type { Day } from './time-bounds';

/** A place in a list that is ordered by a day, then by id: just after this record. */
export interface DayPosition {
  readonly day: Day;
  readonly id: string;
}

/** A page of a list that is ordered by a day, then by id. */
export interface DayPage {
  /** The latest day first, and the last id first within a day. */
  readonly descending: boolean;
  readonly after: DayPosition | null;
  /** Most records on the page, 1 or more. */
  readonly limit: number;
}
