import { Field, ObjectType } from 'type-graphql';
import type { Caveat, Explanation } from '../../domain/status/explanation';
import type { Status, Support } from '../../domain/record/support';
import type { TimelineEntry } from '../../domain/status/steps';
import { StatusEnum, SupportEnum } from './status-enums';
import { DateScalar } from '../scalars';

@ObjectType('Explanation', {
  description:
    'Why a relation has its status: the rule that matched, the claims that carry it, and what to keep in mind.',
  simpleResolvers: true,
})
export class ExplanationType implements Pick<Explanation, 'support' | 'status' | 'contested' | 'rule'> {
  @Field(() => SupportEnum, { description: 'What the claims carry.' })
  readonly support!: Support;

  @Field(() => StatusEnum, { description: 'The support, or DISPUTED.' })
  readonly status!: Status;

  @Field(() => Boolean, { description: 'A live claim denies what is affirmed.' })
  readonly contested!: boolean;

  @Field(() => String, { description: 'The rule of rule set 1 that matched first: S0 to S11.' })
  readonly rule!: string;
}

@ObjectType('Caveat', { description: 'Something to keep in mind about a status.', simpleResolvers: true })
export class CaveatType implements Pick<Caveat, 'code' | 'text'> {
  @Field(() => String, { description: 'A stable code: SINGLE_ORIGIN, CITED_ONLY, DENIAL_PRECEDES ...' })
  readonly code!: string;

  @Field(() => String, { description: 'The caveat in one English sentence.' })
  readonly text!: string;
}

@ObjectType('TimelineStep', {
  description: 'A stretch of the history of a status: it begins on a day and goes on until the next one begins.',
  simpleResolvers: true,
})
export class TimelineStepType implements Omit<TimelineEntry, 'sentence'> {
  @Field(() => DateScalar, { nullable: true, description: 'From the end of this day; null: not known since when.' })
  readonly day!: string | null;

  @Field(() => SupportEnum, { description: 'What the claims carried.' })
  readonly support!: Support;

  @Field(() => StatusEnum, { description: 'The support, or DISPUTED.' })
  readonly status!: Status;

  @Field(() => Boolean, { description: 'A live claim denied what was affirmed.' })
  readonly contested!: boolean;

  @Field(() => String, { description: 'The rule of rule set 1 that matched first: S0 to S11.' })
  readonly rule!: string;
}
