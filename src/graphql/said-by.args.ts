import { ArgsType, Field } from 'type-graphql';
import type { Day } from '../domain/time/time-bounds';
import { DateScalar } from './scalars';

/** The day up to which claims count. */
@ArgsType()
export class SaidByArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Use only what had been said by the end of this day. Leave it out for everything. Structural relation types ' +
      'are not affected. Fields inside need their own `saidBy`.',
  })
  readonly saidBy?: Day;
}
