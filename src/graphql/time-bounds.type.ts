import { Field, ObjectType } from 'type-graphql';
import { boundsOf } from '../domain/time/edtf';
import { FIRST_DAY, LAST_DAY, type Day, type TimeBounds } from '../domain/time/time-bounds';
import { DateScalar } from './scalars';

/** The days between which something may have begun and ended, with null for the sentinel days of the store. */
@ObjectType('TimeBounds', {
  description:
    'The days between which something may have begun and ended. The days themselves are included; null: not ' +
    'known or open.',
  simpleResolvers: true,
})
export class TimeBoundsType {
  @Field(() => DateScalar, { nullable: true, description: 'First day on which it may have begun.' })
  readonly startMin!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it may have begun.' })
  readonly startMax!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it may have ended.' })
  readonly endMin!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it may have ended.' })
  readonly endMax!: Day | null;

  @Field(() => Boolean, { description: 'False when no start was given.' })
  readonly startKnown!: boolean;

  @Field(() => Boolean, { description: 'False when no end was given. True when it is known to go on.' })
  readonly endKnown!: boolean;

  @Field(() => Boolean, { description: 'True when it is known to go on.' })
  readonly ongoing!: boolean;
}

/** Bounds for clients: sentinel days become null. */
export function shownBounds(bounds: TimeBounds): TimeBoundsType {
  return {
    ...bounds,
    startMin: shownDay(bounds.startMin),
    startMax: shownDay(bounds.startMax),
    endMin: shownDay(bounds.endMin),
    endMax: shownDay(bounds.endMax),
  };
}

/** Bounds of a date as written; null when there is none. */
export function shownBoundsOf(date: string | null): TimeBoundsType | null {
  return date === null ? null : shownBounds(boundsOf(date));
}

/** A day for clients: null for either sentinel. */
export function shownDay(day: Day): Day | null {
  return day === FIRST_DAY || day === LAST_DAY ? null : day;
}
