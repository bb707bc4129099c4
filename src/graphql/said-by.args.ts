import { ArgsType, Field } from 'type-graphql';
import type { Day } from '../domain/time/time-bounds';
import { DateScalar } from './scalars';

/** As of which day claims are read. */
@ArgsType()
export class SaidByArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Reads only what had been said by the end of this day; without it, all. Not applied to structural types. ' +
      'Fields inside do not inherit it.',
  })
  readonly saidBy?: Day;
}
