import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  HopRelationRecord,
  PathCost,
  PathDirection,
  PathHopRecord,
  PathRecord,
  TimeSpan,
  WeakestLink,
} from '../../domain/path/question';
import type { Support } from '../../domain/record/support';
import type { Day } from '../../domain/time/time-bounds';
import { listCost } from '../limits/list-cost';
import { SupportEnum } from '../relation/status-enums';
import { DateScalar } from '../scalars';
import { RoleEnum } from '../vocabulary/vocabulary-enums';
import { DirectionEnum } from './path-enums';

@ObjectType('PathCost', {
  description: 'The cost of a path by its parts, in the units of its table: an order, not a probability.',
  simpleResolvers: true,
})
export class PathCostType implements PathCost {
  @Field(() => String, { description: 'Name and version of the cost table.' })
  readonly table!: string;

  @Field(() => Int, { description: 'The sum.' })
  readonly total!: number;

  @Field(() => Int, { description: 'For the hops as such.' })
  readonly hops!: number;

  @Field(() => Int, { description: 'For the support of the cheapest relation of every hop.' })
  readonly support!: number;

  @Field(() => Int, { description: 'For contested relations.' })
  readonly contested!: number;

  @Field(() => Int, { description: 'For entities between the ends with many neighbours.' })
  readonly hubs!: number;

  @Field(() => Int, { description: 'For relation types that say little about a connection.' })
  readonly common!: number;
}

@ObjectType('TimeSpan', { description: 'An interval of days, inclusive.', simpleResolvers: true })
export class TimeSpanType implements TimeSpan {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null: not known or open.' })
  readonly start!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: not known or open.' })
  readonly end!: Day | null;
}

@ObjectType('WeakestLink', { description: 'The hop that a path is least sure of.', simpleResolvers: true })
export class WeakestLinkType implements Omit<WeakestLink, 'relation'> {
  @Field(() => Int, { description: 'Which hop, from 0.' })
  readonly hop!: number;

  @Field(() => SupportEnum, { description: 'The support of its best relation.' })
  readonly support!: Support;

  @Field(() => Boolean, { description: 'Its best relation is contested.' })
  readonly contested!: boolean;

  @Field(() => String, { description: 'Why it is the weakest, in an English sentence.' })
  readonly why!: string;

  @Field(() => [String], { description: 'What would raise it, by the rules of status; empty when nothing would.' })
  readonly raisedBy!: readonly string[];
}

@ObjectType('HopRelation', {
  description: 'A relation that makes two neighbours of a path neighbours, as it is walked.',
  simpleResolvers: true,
})
export class HopRelationType implements Omit<HopRelationRecord, 'relation' | 'type' | 'saidBy'> {
  @Field(() => RoleEnum, { description: 'Role of the entity that the hop comes from.' })
  readonly fromRole!: string;

  @Field(() => RoleEnum, { description: 'Role of the entity that the hop goes to.' })
  readonly toRole!: string;

  @Field(() => DirectionEnum, { description: 'How it is walked; ANY: it reads alike both ways.' })
  readonly direction!: PathDirection;

  @Field(() => String, { description: 'The hop in words, to stand between the two labels.' })
  readonly reads!: string;

  @Field(() => SupportEnum, { description: 'What its claims carry, as of the day of the question.' })
  readonly support!: Support;

  @Field(() => Boolean, { description: 'A live claim denies what is affirmed, as of the day of the question.' })
  readonly contested!: boolean;

  @Field(() => Int, { description: 'What it would cost the path, in the units of the cost table.' })
  readonly cost!: number;
}

@ObjectType('PathHop', {
  description: 'One step of a path, with every relation of the two entities that meets the question.',
  simpleResolvers: true,
})
export class PathHopType implements Pick<PathHopRecord, 'relationCount' | 'filteredOut'> {
  @Field(() => Int, { description: 'Relations of the two that meet the question.' })
  readonly relationCount!: number;

  @Field(() => Int, { description: 'Relations of the two that do not.' })
  readonly filteredOut!: number;
}

@ObjectType('Path', {
  description: 'A sequence of distinct entities, each the neighbour of the next.',
  simpleResolvers: true,
})
export class PathType implements Omit<PathRecord, 'entities' | 'cursor'> {
  @Field(() => ID, { description: 'A hash of its entities: the same path has the same id in every answer.' })
  readonly id!: string;

  @Field(() => [PathHopType], { complexity: listCost(4), description: 'Its steps, in order.' })
  readonly hops!: readonly PathHopRecord[];

  @Field(() => Int, { description: 'How many hops.' })
  readonly length!: number;

  @Field(() => PathCostType, { description: 'What it costs, by parts.' })
  readonly cost!: PathCost;

  @Field(() => WeakestLinkType, { description: 'The hop that it is least sure of.' })
  readonly weakest!: WeakestLink;

  @Field(() => [Int], { description: 'Hops whose best relation is contested, from 0.' })
  readonly contestedHops!: readonly number[];

  @Field(() => TimeSpanType, {
    nullable: true,
    description:
      'The longest interval in which every hop may have held, by some relation of its own; null: at no time.',
  })
  readonly held!: TimeSpan | null;
}
