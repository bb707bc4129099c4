import { Field, ObjectType } from 'type-graphql';
import type { Caveat, Explanation } from '../../domain/status/explanation';
import type { Status, Support } from '../../domain/record/support';
import type { TimelineEntry } from '../../domain/status/steps';
import { StatusEnum, SupportEnum } from './status-enums';
import { DateScalar } from '../scalars';

@ObjectType('Explanation', {
  description: 'Why a relation has its status: the rule that matched, the claims that support it, and the caveats.',
  simpleResolvers: true,
})
export class ExplanationType implements Pick<Explanation, 'support' | 'status' | 'contested' | 'rule'> {
  @Field(() => SupportEnum, { description: 'The support that the claims give.' })
  readonly support!: Support;

  @Field(() => StatusEnum, { description: 'The support, or DISPUTED.' })
  readonly status!: Status;

  @Field(() => Boolean, { description: 'True when a live claim denies what other claims affirm.' })
  readonly contested!: boolean;

  @Field(() => String, { description: 'The first rule of rule set 1 that matched: S0 to S11.' })
  readonly rule!: string;
}

@ObjectType('Caveat', { description: 'A warning about a status.', simpleResolvers: true })
export class CaveatType implements Pick<Caveat, 'code' | 'text'> {
  @Field(() => String, { description: 'A stable code: SINGLE_ORIGIN, CITED_ONLY, DENIAL_PRECEDES ...' })
  readonly code!: string;

  @Field(() => String, { description: 'The caveat in one English sentence.' })
  readonly text!: string;
}

@ObjectType('TimelineStep', {
  description: 'One step in the history of a status. It lasts until the next step begins.',
  simpleResolvers: true,
})
export class TimelineStepType implements Omit<TimelineEntry, 'sentence'> {
  @Field(() => DateScalar, { nullable: true, description: 'The step begins at the end of this day; null: not known.' })
  readonly day!: string | null;

  @Field(() => SupportEnum, { description: 'The support that the claims gave.' })
  readonly support!: Support;

  @Field(() => StatusEnum, { description: 'The support, or DISPUTED.' })
  readonly status!: Status;

  @Field(() => Boolean, { description: 'True when a live claim denied what other claims affirmed.' })
  readonly contested!: boolean;

  @Field(() => String, { description: 'The first rule of rule set 1 that matched: S0 to S11.' })
  readonly rule!: string;
}
