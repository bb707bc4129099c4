import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PathExistence, SearchEngine, SearchReport, SearchStop } from '../../domain/path/answer';
import type { EffectiveQuestion, PathDirection, PathObjective } from '../../domain/path/question';
import type { ContestedMode, SupportFloor } from '../../domain/record/support';
import type { Day } from '../../domain/time/time-bounds';
import type { Certainty, WindowMatch } from '../../domain/time/time-match';
import type { RelationCategory } from '../../domain/vocabulary/vocabulary';
import { RelationCategoryEnum, TimeMatchEnum } from '../relation/relation-enums';
import { ContestedModeEnum, SupportFloorEnum } from '../relation/status-enums';
import { DateScalar, EdtfScalar } from '../scalars';
import { EntityKindEnum, RelationTypeEnum, RoleEnum } from '../vocabulary/vocabulary-enums';
import { DirectionEnum, PathObjectiveEnum, SearchEngineEnum, SearchStopEnum, WindowModeEnum } from './path-enums';

@ObjectType('EffectiveQuestion', {
  description: 'The question that was answered, with ids for the ends and with all defaults. Null means no condition.',
  simpleResolvers: true,
})
export class EffectiveQuestionType implements EffectiveQuestion {
  @Field(() => [ID], { description: 'The entities where paths begin.' })
  readonly from!: readonly string[];

  @Field(() => [ID], { description: 'The entities where paths end.' })
  readonly to!: readonly string[];

  @Field(() => [RelationTypeEnum], { nullable: true, description: 'As asked.' })
  readonly types!: readonly string[] | null;

  @Field(() => [RelationCategoryEnum], { nullable: true, description: 'As asked.' })
  readonly categories!: readonly RelationCategory[] | null;

  @Field(() => [RoleEnum], { nullable: true, description: 'As asked.' })
  readonly roles!: readonly string[] | null;

  @Field(() => DirectionEnum, { description: 'As asked, or ANY.' })
  readonly direction!: PathDirection;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'As asked.' })
  readonly throughKinds!: readonly string[] | null;

  @Field(() => [ID], { description: 'Entities that paths must not go through.' })
  readonly avoid!: readonly string[];

  @Field(() => EdtfScalar, { nullable: true, description: 'As asked.' })
  readonly at!: string | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'As asked.' })
  readonly during!: string | null;

  @Field(() => WindowModeEnum, { description: 'As asked, or OVERLAPS.' })
  readonly window!: WindowMatch;

  @Field(() => TimeMatchEnum, { description: 'As asked, or POSSIBLE.' })
  readonly match!: Certainty;

  @Field(() => DateScalar, { nullable: true, description: 'As asked; null: today.' })
  readonly saidBy!: Day | null;

  @Field(() => SupportFloorEnum, { description: 'As asked, or ALLEGED.' })
  readonly minSupport!: SupportFloor;

  @Field(() => ContestedModeEnum, { description: 'As asked, or FLAG.' })
  readonly contested!: ContestedMode;

  @Field(() => Int, { description: 'As asked, or 0.' })
  readonly minOrigins!: number;

  @Field(() => PathObjectiveEnum, { description: 'As asked, or BALANCED.' })
  readonly objective!: PathObjective;

  @Field(() => Int, { description: 'As asked, or 4.' })
  readonly maxHops!: number;
}

@ObjectType('SearchReport', {
  description:
    'How far a search went. A search that stopped early is not an error: the paths that it lists are correct and ' +
    'in order, but some may be missing.',
  simpleResolvers: true,
})
export class SearchReportType implements SearchReport {
  @Field(() => SearchEngineEnum, { description: 'Where the search read the hops.' })
  readonly engine!: SearchEngine;

  @Field(() => Int, { description: 'The run of the graph that was searched.' })
  readonly run!: number;

  @Field(() => Boolean, { description: 'True when no path is missing from this page.' })
  readonly complete!: boolean;

  @Field(() => Int, { description: 'No path with at most this many hops is missing from this page.' })
  readonly exactUpToHops!: number;

  @Field(() => SearchStopEnum, { nullable: true, description: 'Why the search stopped early; null: it did not.' })
  readonly stopped!: SearchStop | null;

  @Field(() => Int, {
    description: 'How many neighbour pairs the search looked at. It is the same for the same question on the same run.',
  })
  readonly visits!: number;

  @Field(() => EffectiveQuestionType, { description: 'The question that was answered.' })
  readonly effective!: EffectiveQuestion;
}

@ObjectType('PathExistence', { description: 'Whether there is a path that meets the question.', simpleResolvers: true })
export class PathExistenceType implements PathExistence {
  @Field(() => Boolean, { description: 'True when a path was found.' })
  readonly exists!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many hops the shortest path has; null: none was found.' })
  readonly length!: number | null;

  @Field(() => SearchReportType, {
    description: 'How far the search went. If no path was found, `complete` says whether that is certain.',
  })
  readonly search!: SearchReport;
}
