import { Field, ID, Int, ObjectType } from 'type-graphql';
import type {
  HopRelationRecord,
  PathCost,
  PathHopRecord,
  PathRecord,
  TimeSpan,
  WeakestLink,
} from '../../domain/path/answer';
import type { PathDirection } from '../../domain/path/question';
import type { Support } from '../../domain/record/support';
import type { Day } from '../../domain/time/time-bounds';
import { listCost } from '../limits/list-cost';
import { SupportEnum } from '../relation/status-enums';
import { DateScalar } from '../scalars';
import { RoleEnum } from '../vocabulary/vocabulary-enums';
import { DirectionEnum } from './path-enums';

@ObjectType('PathCost', {
  description:
    'The cost of a path, part by part, in units of the cost table. It puts paths in order; it is not a ' +
    'probability.',
  simpleResolvers: true,
})
export class PathCostType implements PathCost {
  @Field(() => String, { description: 'Name and version of the cost table.' })
  readonly table!: string;

  @Field(() => Int, { description: 'The sum.' })
  readonly total!: number;

  @Field(() => Int, { description: 'Cost of the number of hops.' })
  readonly hops!: number;

  @Field(() => Int, { description: 'Cost of weak support, from the cheapest relation of every hop.' })
  readonly support!: number;

  @Field(() => Int, { description: 'Cost of contested relations.' })
  readonly contested!: number;

  @Field(() => Int, { description: 'Cost of entities between the ends that have many neighbours.' })
  readonly hubs!: number;

  @Field(() => Int, { description: 'Cost of relation types that say little about a connection.' })
  readonly common!: number;
}

@ObjectType('TimeSpan', {
  description: 'A period of days. The first and last day are included.',
  simpleResolvers: true,
})
export class TimeSpanType implements TimeSpan {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null: not known or open.' })
  readonly start!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: not known or open.' })
  readonly end!: Day | null;
}

@ObjectType('WeakestLink', { description: 'The hop of a path with the least support.', simpleResolvers: true })
export class WeakestLinkType implements Omit<WeakestLink, 'relation'> {
  @Field(() => Int, { description: 'The number of the hop, counted from 0.' })
  readonly hop!: number;

  @Field(() => SupportEnum, { description: 'The support of its best relation.' })
  readonly support!: Support;

  @Field(() => Boolean, { description: 'True when its best relation is contested.' })
  readonly contested!: boolean;

  @Field(() => String, { description: 'Why it is the weakest, as an English sentence.' })
  readonly why!: string;

  @Field(() => [String], {
    description: 'What would raise its support, by the rules for statuses; empty when nothing would.',
  })
  readonly raisedBy!: readonly string[];
}

@ObjectType('HopRelation', {
  description: 'A relation between two neighbours of a path, in the direction of the path.',
  simpleResolvers: true,
})
export class HopRelationType implements Omit<HopRelationRecord, 'relation' | 'type' | 'saidBy'> {
  @Field(() => RoleEnum, { description: 'Role of the entity where the hop begins.' })
  readonly fromRole!: string;

  @Field(() => RoleEnum, { description: 'Role of the entity where the hop ends.' })
  readonly toRole!: string;

  @Field(() => DirectionEnum, { description: 'The direction in which it is walked; ANY: the relation is symmetric.' })
  readonly direction!: PathDirection;

  @Field(() => String, { description: 'The hop in words, to be read between the two names.' })
  readonly reads!: string;

  @Field(() => SupportEnum, { description: 'The support that its claims give, on the day that the question asks for.' })
  readonly support!: Support;

  @Field(() => Boolean, {
    description: 'True when a live claim denied what other claims affirmed, on the day that the question asks for.',
  })
  readonly contested!: boolean;

  @Field(() => Int, { description: 'What the path would cost over this relation, in units of the cost table.' })
  readonly cost!: number;
}

@ObjectType('PathHop', {
  description: 'One step of a path from an entity to the next, with all their relations that meet the question.',
  simpleResolvers: true,
})
export class PathHopType implements Pick<PathHopRecord, 'relationCount' | 'filteredOut'> {
  @Field(() => Int, { description: 'How many relations of the two entities meet the question.' })
  readonly relationCount!: number;

  @Field(() => Int, { description: 'How many relations of the two entities do not meet the question.' })
  readonly filteredOut!: number;
}

@ObjectType('Path', {
  description: 'A sequence of different entities. Each has a relation with the next.',
  simpleResolvers: true,
})
export class PathType implements Omit<PathRecord, 'entities' | 'cursor'> {
  @Field(() => ID, { description: 'A hash of its entities. The same path has the same id in every answer.' })
  readonly id!: string;

  @Field(() => [PathHopType], { complexity: listCost(4), description: 'Its hops, in order.' })
  readonly hops!: readonly PathHopRecord[];

  @Field(() => Int, { description: 'How many hops it has.' })
  readonly length!: number;

  @Field(() => PathCostType, { description: 'What the path costs, part by part.' })
  readonly cost!: PathCost;

  @Field(() => WeakestLinkType, { description: 'The hop with the least support.' })
  readonly weakest!: WeakestLink;

  @Field(() => [Int], { description: 'Numbers of the hops whose best relation is contested, counted from 0.' })
  readonly contestedHops!: readonly number[];

  @Field(() => TimeSpanType, {
    nullable: true,
    description: 'The longest period in which every hop may have held, over any of its relations; null: there is none.',
  })
  readonly held!: TimeSpan | null;
}
