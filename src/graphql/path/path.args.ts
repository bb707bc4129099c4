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
  `1 to ${LIMITS.pathEnds} ends, any of which will do: an id, an identifier ("S/RES/1718 (2006)") or an exact name in any script; ` +
  'a primary name wins over an alias, an alias over a weak one.';

@InputType('PathInput', {
  description:
    'Which connections are wanted. Lists are OR inside, fields are AND. Every condition holds inside the search: a path ' +
    'that meets them is found even where a better one does not.',
})
export class PathInput implements PathQuestion {
  @Field(() => [String], { description: `Where paths begin: ${END}` })
  readonly from!: readonly string[];

  @Field(() => [String], { description: `Where paths end: ${END}` })
  readonly to!: readonly string[];

  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Only over relations of these types.' })
  readonly types?: readonly string[];

  @Field(() => [RelationCategoryEnum], { nullable: true, description: 'Only over what happens, or over what holds.' })
  readonly categories?: readonly RelationCategory[];

  @Field(() => [RoleEnum], { nullable: true, description: 'Both participants of a hop hold one of these roles.' })
  readonly roles?: readonly string[];

  @Field(() => DirectionEnum, { nullable: true, defaultValue: 'ANY', description: 'How hops are walked.' })
  readonly direction!: PathDirection;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Kinds that entities between the ends may have; the ends may have any.',
  })
  readonly throughKinds?: readonly string[];

  @Field(() => [ID], { nullable: true, description: 'Entities that are not walked through.' })
  readonly avoid?: readonly string[];

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Every hop happened or held at this time. Not with `during`.',
  })
  readonly at?: string;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'Every hop lies to this window as `window` says. Not with `at`.',
  })
  readonly during?: string;

  @Field(() => WindowModeEnum, { nullable: true, defaultValue: 'OVERLAPS', description: 'How hops lie to `during`.' })
  readonly window!: WindowMatch;

  @Field(() => TimeMatchEnum, {
    nullable: true,
    defaultValue: 'POSSIBLE',
    description: 'How imprecise dates are read.',
  })
  readonly match!: Certainty;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Support as it was said by the end of this day. Not applied to structural types.',
  })
  readonly saidBy?: Day;

  @Field(() => SupportFloorEnum, {
    nullable: true,
    defaultValue: 'ALLEGED',
    description: 'At least this support on every hop. Under ANY, denied and undetermined relations are hops too.',
  })
  readonly minSupport!: SupportFloor;

  @Field(() => ContestedModeEnum, {
    nullable: true,
    defaultValue: 'FLAG',
    description: 'What to do with contested relations.',
  })
  readonly contested!: ContestedMode;

  @Field(() => Int, { nullable: true, description: 'At least so many independent origins on every hop.' })
  readonly minOrigins?: number;

  @Field(() => PathObjectiveEnum, { nullable: true, defaultValue: 'BALANCED', description: 'Which path is best.' })
  readonly objective!: PathObjective;

  @Field(() => Int, { nullable: true, defaultValue: 4, description: `Most hops of a path, 1 to ${LIMITS.pathHops}.` })
  readonly maxHops!: number;
}

/** A path question. */
@ArgsType()
export class PathExistsArguments {
  @Field(() => PathInput, { description: 'Which connections are wanted.' })
  readonly input!: PathInput;
}

/** A path question with the page wanted. */
@ArgsType()
export class PathArguments extends PathExistsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'Most paths on the page, 1 to 100.' })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description: '`endCursor` of the page before, of the same question on the same run; without it the first page.',
  })
  readonly after?: string;
}
