import { dayNumber } from '../../src/domain/time/calendar-day';
import type { TimeBounds } from '../../src/domain/time/time-bounds';
import type { TimeBox } from '../../src/domain/time/time-box';

/** Whether something with these bounds meets a condition on time: each bound lies within its limits. */
export function isInBox(box: TimeBox, bounds: Pick<TimeBounds, keyof TimeBox>): boolean {
  return (['startMin', 'startMax', 'endMin', 'endMax'] as const).every((bound) => {
    const day = dayNumber(bounds[bound]);
    return day >= box[bound].from && day <= box[bound].to;
  });
}
