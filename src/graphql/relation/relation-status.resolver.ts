import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Caveat, Explanation } from '../../domain/status/explanation';
import type { Relation } from '../../domain/record/relation';
import type { TimelineEntry } from '../../domain/status/steps';
import type { Status, Support } from '../../domain/record/support';
import { statusAt, type StatusAtDay } from '../../service/read/status-at';
import type { GraphqlContext } from '../context';
import { StatusEnum, SupportEnum } from './status-enums';
import { loadFound } from '../found';
import { listCost } from '../limits/list-cost';
import { SaidByArguments } from '../said-by.args';
import { ContradictionType } from './contradiction.type';
import { CaveatType, ExplanationType, TimelineStepType } from './explanation.type';
import { loadExplanation, loadTimeline } from './load-grounds';
import { RelationType } from './relation.type';

/** The status of relations: computed from claims by rule set 1, for today or for what had been said by a day. */
@Resolver(() => RelationType)
export class RelationStatusResolver {
  @FieldResolver(() => StatusEnum, {
    description: 'The status to show to readers: DISPUTED, or the same as `support`.',
  })
  status(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) asked: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): Status {
    return read(relation, asked, context).status;
  }

  @FieldResolver(() => SupportEnum, {
    description: 'The support that its claims give; UNASSERTED before anybody claimed it.',
  })
  support(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) asked: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): Support {
    return read(relation, asked, context).support;
  }

  @FieldResolver(() => Boolean, { description: 'True when a live claim denies what other claims affirm.' })
  contested(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) asked: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): boolean {
    return read(relation, asked, context).contested;
  }

  @FieldResolver(() => Int, {
    description: 'How many independent origins its claims have. The real number may be higher.',
  })
  origins(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) asked: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): number {
    return read(relation, asked, context).origins;
  }

  @FieldResolver(() => ExplanationType, {
    description: 'Why it has its status: the rule, the claims for and against it, and the caveats.',
  })
  explanation(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) { saidBy }: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<Explanation> {
    return loadExplanation(relation, saidBy, context);
  }

  @FieldResolver(() => [CaveatType], {
    complexity: listCost(3),
    description: 'The caveats about its status, by code.',
  })
  async caveats(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) { saidBy }: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly Caveat[]> {
    return (await loadExplanation(relation, saidBy, context)).caveats;
  }

  @FieldResolver(() => [TimelineStepType], {
    complexity: listCost(4),
    description: 'How its status changed over time, as claims were made.',
  })
  timeline(@Root() relation: Relation, @Ctx() context: GraphqlContext): Promise<readonly TimelineEntry[]> {
    return loadTimeline(relation, context);
  }

  @FieldResolver(() => [ContradictionType], {
    complexity: listCost(2),
    description: 'Pairs of live claims about it that cannot both be true.',
  })
  async contradictions(
    @Root() { id }: Relation,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly ContradictionType[]> {
    const pairs = await loaders.contradictions.load(id);
    const claims = await loadFound(
      loaders.claims,
      pairs.flatMap(({ first, second }) => [first, second]),
    );
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return pairs.flatMap(({ first, second, proposition }) => {
      const one = byId.get(first);
      const other = byId.get(second);
      return one === undefined || other === undefined ? [] : [{ first: one, second: other, proposition }];
    });
  }
}

function read(relation: Relation, { saidBy }: SaidByArguments, { vocabulary }: GraphqlContext): StatusAtDay {
  return statusAt(relation, saidBy ?? null, vocabulary);
}
