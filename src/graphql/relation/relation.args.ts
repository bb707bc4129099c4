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
  description: 'The order of a list of relations: by the first day on which they may have begun, then by id.',
  values: {
    START_ASC: 'Earliest first. Relations without a known start come first.',
    START_DESC: 'Latest first. Relations without a known start come last.',
  },
});

@InputType('RelationFilter', {
  description:
    'Which relations you want. A relation must meet every field. It meets a list when it meets one of its values ' +
    '(`participants`: all of them). Relations that nobody has claimed are never listed.',
})
export class RelationFilterInput implements RelationFilter {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Of one of these types.' })
  readonly types?: readonly string[];

  @Field(() => [RelationCategoryEnum], { nullable: true, description: 'Of one of these categories.' })
  readonly categories?: readonly RelationCategory[];

  @Field(() => [RoleEnum], {
    nullable: true,
    description:
      'Each of the entities in `participants` has one of these roles. In a list of an entity, that entity counts ' +
      'as one of them. Without participants: somebody has one of these roles.',
  })
  readonly roles?: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'All of these entities take part, according to any claim.' })
  readonly participants?: readonly string[];

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'They happened or held at this time. You cannot give `during` too.',
  })
  readonly at?: string;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'They happened or held on at least one day of this period. You cannot give `at` too.',
  })
  readonly during?: string;

  @Field(() => TimeMatchEnum, {
    nullable: true,
    defaultValue: 'POSSIBLE',
    description: 'How dates that are not exact are compared.',
  })
  readonly match!: Certainty;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Use only what had been said by the end of this day, and leave out relations that nobody had claimed by ' +
      'then. Structural relation types are not affected. The fields of the listed relations need their own ' +
      '`saidBy`.',
  })
  readonly saidBy?: Day;

  @Field(() => SupportFloorEnum, {
    nullable: true,
    defaultValue: 'ANY',
    description: 'They have at least this support.',
  })
  readonly minSupport!: SupportFloor;

  @Field(() => ContestedModeEnum, {
    nullable: true,
    defaultValue: 'FLAG',
    description: 'What to do with contested relations.',
  })
  readonly contested!: ContestedMode;

  @Field(() => [StatusEnum], { nullable: true, description: 'They have one of these statuses.' })
  readonly statuses?: readonly Status[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only classes of relations, such as "any arms export by X to Y". False: only single relations.',
  })
  readonly generic?: boolean;
}

/** A list of relations: which, in which order, which page. */
@ArgsType()
export class RelationListArguments extends PageArguments {
  @Field(() => RelationFilterInput, { nullable: true, description: 'Which relations you want. Leave it out for all.' })
  readonly filter?: RelationFilterInput;

  @Field(() => RelationOrderEnum, { nullable: true, defaultValue: 'START_ASC', description: 'The order of the list.' })
  readonly orderBy!: RelationOrder;
}

/** Which participants are wanted, and as of which day they are denied or disputed. */
@ArgsType()
export class ParticipantArguments extends SaidByArguments {
  @Field(() => [RoleEnum], { nullable: true, description: 'Only these roles. Leave it out for all.' })
  readonly roles?: readonly string[];
}
