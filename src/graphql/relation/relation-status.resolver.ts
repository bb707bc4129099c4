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

/** The status of relations: computed by rule set 1 from claims, as of today or as it was said by a day. */
@Resolver(() => RelationType)
export class RelationStatusResolver {
  @FieldResolver(() => StatusEnum, { description: 'What to show first: DISPUTED, or the support.' })
  status(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) asked: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): Status {
    return read(relation, asked, context).status;
  }

  @FieldResolver(() => SupportEnum, { description: 'What its claims carry; UNASSERTED before anybody claimed it.' })
  support(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) asked: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): Support {
    return read(relation, asked, context).support;
  }

  @FieldResolver(() => Boolean, { description: 'A live claim denies what is affirmed.' })
  contested(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) asked: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): boolean {
    return read(relation, asked, context).contested;
  }

  @FieldResolver(() => Int, {
    description: 'Independent origins among the claims that state it: a lower bound, on purpose.',
  })
  origins(
    @Root() relation: Relation,
    @Args(() => SaidByArguments) asked: SaidByArguments,
    @Ctx() context: GraphqlContext,
  ): number {
    return read(relation, asked, context).origins;
  }

  @FieldResolver(() => ExplanationType, {
    description: 'Why it has its status: rule, claims for and against, caveats.',
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
    description: 'What to keep in mind about its status, by code.',
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
    description: 'How its status went with the days on which claims were made.',
  })
  timeline(@Root() relation: Relation, @Ctx() context: GraphqlContext): Promise<readonly TimelineEntry[]> {
    return loadTimeline(relation, context);
  }

  @FieldResolver(() => [ContradictionType], {
    complexity: listCost(2),
    description: 'Pairs of live claims about it that cannot both be right.',
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
