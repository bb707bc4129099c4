import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { ContestedMode, Status, SupportFloor } from '../../domain/record/support';
import type { Day } from '../../domain/time/time-bounds';
import type { Certainty } from '../../domain/time/time-match';
import type { RelationCategory } from '../../domain/vocabulary/vocabulary';
import type { RelationFilter } from '../../service/read/relation-condition';
import { describedEnum } from '../described-enum';
import { RelationCategoryEnum, TimeMatchEnum } from './relation-enums';
import { ContestedModeEnum, StatusEnum, SupportFloorEnum } from './status-enums';
import { PageArguments } from '../page.args';
import { SaidByArguments } from '../said-by.args';
import { DateScalar, EdtfScalar } from '../scalars';
import { RelationTypeEnum, RoleEnum } from '../vocabulary/vocabulary-enums';

/** In which order relations are listed. */
export type RelationOrder = 'START_ASC' | 'START_DESC';

export const RelationOrderEnum = describedEnum<RelationOrder>({
  name: 'RelationOrder',
  description: 'In which order relations are listed, by the first day on which they may have begun; then by id.',
  values: {
    START_ASC: 'Earliest first; what has no known start comes first.',
    START_DESC: 'Latest first; what has no known start comes last.',
  },
});

@InputType('RelationFilter', {
  description: 'Which relations are wanted: a list is OR inside, fields are AND. What nobody claims is never listed.',
})
export class RelationFilterInput implements RelationFilter {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Of one of these types.' })
  readonly types?: readonly string[];

  @Field(() => [RelationCategoryEnum], { nullable: true, description: 'That happen, or that hold.' })
  readonly categories?: readonly RelationCategory[];

  @Field(() => [RoleEnum], {
    nullable: true,
    description:
      'Roles that the participants asked for hold, each of them at least one; without participants, that anybody holds. ' +
      'In a list of an entity that entity is among them.',
  })
  readonly roles?: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'All of these entities take part, as anybody claims.' })
  readonly participants?: readonly string[];

  @Field(() => EdtfScalar, { nullable: true, description: 'Happened or held at this time. Not with `during`.' })
  readonly at?: string;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Shares a day with this window, every day of which is meant. Not with `at`.',
  })
  readonly during?: string;

  @Field(() => TimeMatchEnum, {
    nullable: true,
    defaultValue: 'POSSIBLE',
    description: 'How imprecise dates are read.',
  })
  readonly match!: Certainty;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Support as it was said by the end of this day: what nobody had claimed by then is left out. Not applied to structural ' +
      'types. The fields of the relations listed do not inherit it.',
  })
  readonly saidBy?: Day;

  @Field(() => SupportFloorEnum, { nullable: true, defaultValue: 'ANY', description: 'At least this support.' })
  readonly minSupport!: SupportFloor;

  @Field(() => ContestedModeEnum, {
    nullable: true,
    defaultValue: 'FLAG',
    description: 'What to do with contested ones.',
  })
  readonly contested!: ContestedMode;

  @Field(() => [StatusEnum], { nullable: true, description: 'With one of these statuses.' })
  readonly statuses?: readonly Status[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only classes ("any arms export by X to Y"); false: only single relations.',
  })
  readonly generic?: boolean;
}

/** A list of relations: which, in which order, which page. */
@ArgsType()
export class RelationListArguments extends PageArguments {
  @Field(() => RelationFilterInput, { nullable: true, description: 'Which relations; without it, all.' })
  readonly filter?: RelationFilterInput;

  @Field(() => RelationOrderEnum, { nullable: true, defaultValue: 'START_ASC', description: 'In which order.' })
  readonly orderBy!: RelationOrder;
}

/** Which participants are wanted, and as of which day they are denied or disputed. */
@ArgsType()
export class ParticipantArguments extends SaidByArguments {
  @Field(() => [RoleEnum], { nullable: true, description: 'In one of these roles; without it, in all.' })
  readonly roles?: readonly string[];
}
