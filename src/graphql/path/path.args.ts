import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { LIMITS } from '../../base/limits';
import type { PathDirection, PathObjective, PathQuestion } from '../../domain/path/question';
import type { ContestedMode, SupportFloor } from '../../domain/record/support';
import type { Day } from '../../domain/time/time-bounds';
import type { Certainty, WindowMatch } from '../../domain/time/time-match';
import type { RelationCategory } from '../../domain/vocabulary/vocabulary';
import { RelationCategoryEnum, TimeMatchEnum } from '../relation/relation-enums';
import { ContestedModeEnum, SupportFloorEnum } from '../relation/status-enums';
import { DateScalar, EdtfScalar } from '../scalars';
import { EntityKindEnum, RelationTypeEnum, RoleEnum } from '../vocabulary/vocabulary-enums';
import { DirectionEnum, PathObjectiveEnum, WindowModeEnum } from './path-enums';

const END =
  `at one of 1 to ${LIMITS.pathEnds} entities. Name each by its id, an identifier such as "S/RES/1718 (2006)", or its exact ` +
  'name in any script. When a name fits several entities, a primary name comes before an alias, and an alias before a weak name.';

@InputType('PathInput', {
  description:
    'Which paths you want. A path must meet every field. It meets a list when it meets one of its values. The ' +
    'search itself uses the conditions, so a path that meets them is found even when better paths do not.',
})
export class PathInput implements PathQuestion {
  @Field(() => [String], { description: `Paths begin ${END}` })
  readonly from!: readonly string[];

  @Field(() => [String], { description: `Paths end ${END}` })
  readonly to!: readonly string[];

  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Only over relations of these types.' })
  readonly types?: readonly string[];

  @Field(() => [RelationCategoryEnum], { nullable: true, description: 'Only over relations of these categories.' })
  readonly categories?: readonly RelationCategory[];

  @Field(() => [RoleEnum], { nullable: true, description: 'Both entities of a hop have one of these roles.' })
  readonly roles?: readonly string[];

  @Field(() => DirectionEnum, {
    nullable: true,
    defaultValue: 'ANY',
    description: 'In which direction hops are walked.',
  })
  readonly direction!: PathDirection;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Allowed kinds of the entities between the ends. The ends may be of any kind.',
  })
  readonly throughKinds?: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'Entities that paths must not go through.' })
  readonly avoid?: readonly string[];

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Every hop happened or held at this time. You cannot give `during` too.',
  })
  readonly at?: string;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Every hop happened or held during this time, as `window` says. You cannot give `at` too.',
  })
  readonly during?: string;

  @Field(() => WindowModeEnum, {
    nullable: true,
    defaultValue: 'OVERLAPS',
    description: 'How hops must relate to `during`.',
  })
  readonly window!: WindowMatch;

  @Field(() => TimeMatchEnum, {
    nullable: true,
    defaultValue: 'POSSIBLE',
    description: 'How dates that are not exact are compared.',
  })
  readonly match!: Certainty;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Use only what had been said by the end of this day. Structural relation types are not affected.',
  })
  readonly saidBy?: Day;

  @Field(() => SupportFloorEnum, {
    nullable: true,
    defaultValue: 'ALLEGED',
    description: 'Every hop has at least this support. With ANY, denied and undetermined relations count as hops too.',
  })
  readonly minSupport!: SupportFloor;

  @Field(() => ContestedModeEnum, {
    nullable: true,
    defaultValue: 'FLAG',
    description: 'What to do with contested relations.',
  })
  readonly contested!: ContestedMode;

  @Field(() => Int, { nullable: true, description: 'Every hop has at least this many independent origins.' })
  readonly minOrigins?: number;

  @Field(() => PathObjectiveEnum, { nullable: true, defaultValue: 'BALANCED', description: 'Which path is best.' })
  readonly objective!: PathObjective;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 4,
    description: `The largest number of hops, 1 to ${LIMITS.pathHops}.`,
  })
  readonly maxHops!: number;
}

/** A path question. */
@ArgsType()
export class PathExistsArguments {
  @Field(() => PathInput, { description: 'Which paths you want.' })
  readonly input!: PathInput;
}

/** A path question with the page wanted. */
@ArgsType()
export class PathArguments extends PathExistsArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 10,
    description: 'The largest number of paths on the page, 1 to 100.',
  })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description:
      '`endCursor` of the page before, from the same question on the same run. Leave it out for the first page.',
  })
  readonly after?: string;
}
