import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  EffectiveQuestion,
  PathDirection,
  PathExistence,
  PathObjective,
  SearchEngine,
  SearchReport,
  SearchStop,
} from '../../domain/path/question';
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
  description: 'The question that was answered: ends as ids, defaults filled in; null: no condition.',
  simpleResolvers: true,
})
export class EffectiveQuestionType implements EffectiveQuestion {
  @Field(() => [ID], { description: 'Entities at which paths begin.' })
  readonly from!: readonly string[];

  @Field(() => [ID], { description: 'Entities at which paths end.' })
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

  @Field(() => [ID], { description: 'Entities that were not walked through.' })
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
  description: 'How far a search came. A stop is a partial answer, not an error: what is listed is right and in order.',
  simpleResolvers: true,
})
export class SearchReportType implements SearchReport {
  @Field(() => SearchEngineEnum, { description: 'Where the hops were read from.' })
  readonly engine!: SearchEngine;

  @Field(() => Int, { description: 'The run that was searched.' })
  readonly run!: number;

  @Field(() => Boolean, { description: 'Nothing that belongs on the page is missing.' })
  readonly complete!: boolean;

  @Field(() => Int, { description: 'No path of at most so many hops is missing from the page.' })
  readonly exactUpToHops!: number;

  @Field(() => SearchStopEnum, { nullable: true, description: 'Why it ended before it was done; null: it was done.' })
  readonly stopped!: SearchStop | null;

  @Field(() => Int, { description: 'Neighbour pairs looked at; the same for the same question on the same run.' })
  readonly visits!: number;

  @Field(() => EffectiveQuestionType, { description: 'The question that was answered.' })
  readonly effective!: EffectiveQuestion;
}

@ObjectType('PathExistence', { description: 'Whether any path meets the question.', simpleResolvers: true })
export class PathExistenceType implements PathExistence {
  @Field(() => Boolean, { description: 'A path was found.' })
  readonly exists!: boolean;

  @Field(() => Int, { nullable: true, description: 'Hops of the shortest; null: none was found.' })
  readonly length!: number | null;

  @Field(() => SearchReportType, { description: 'How far the search came; without a path, whether that is certain.' })
  readonly search!: SearchReport;
}
