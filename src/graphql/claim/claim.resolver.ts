import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { BasisInGraph, ClaimInGraph, ReadingInGraph } from '../../domain/record/claim-in-graph';
import type { Relation } from '../../domain/record/relation';
import type { Source } from '../../domain/record/source';
import { isLive } from '../../domain/status/liveness';
import { LAST_DAY } from '../../domain/time/time-bounds';
import type { ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import { loadFound, loadLinked, loadOne } from '../found';
import { listCost } from '../limits/list-cost';
import { RelationType } from '../relation/relation.type';
import { DateScalar } from '../scalars';
import { SourceType } from '../source/source.type';
import { shownBoundsOf, shownDay, TimeBoundsType } from '../time-bounds.type';
import { BasisType } from './basis.type';
import { ClaimListArguments } from './claim.args';
import { ClaimConnection } from './claim-connection';
import { ClaimType } from './claim.type';
import { listClaims } from './list-claims';
import { ReadingType } from './reading.type';

/** Claims, and what they are linked to among themselves, relations and sources. */
@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Claims of the whole graph, superseded and retracted ones included.' })
  claims(
    @Args(() => ClaimListArguments) list: ClaimListArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<ConnectionPage<ClaimInGraph>> {
    return listClaims(list, context);
  }

  @FieldResolver(() => RelationType, { description: 'The relation that it is about.' })
  about(@Root() { about }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Relation> {
    return loadOne(loaders.relations, about);
  }

  @FieldResolver(() => TimeBoundsType, { nullable: true, description: 'The days between which it was said.' })
  saidBounds(@Root() { said }: ClaimInGraph): TimeBoundsType | null {
    return shownBoundsOf(said);
  }

  @FieldResolver(() => TimeBoundsType, { nullable: true, description: 'The days of its scope.' })
  scopeBounds(@Root() { scope }: ClaimInGraph): TimeBoundsType | null {
    return shownBoundsOf(scope);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The day from which it counts: the last on which it may have been said, else the first publication.',
  })
  countsFrom(@Root() { countsFrom }: ClaimInGraph): string | null {
    return shownDay(countsFrom);
  }

  @FieldResolver(() => Boolean, {
    description: 'It stands today: neither superseded nor retracted, and more than a withdrawal.',
  })
  live(@Root() claim: ClaimInGraph): boolean {
    return isLive(claim, LAST_DAY);
  }

  @FieldResolver(() => ClaimType, { nullable: true, description: 'The claim that superseded or retracted it.' })
  endedBy(@Root() { endedBy }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph | null> {
    return loadLinked(loaders.claims, endedBy?.claim ?? null);
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'The day from which it is superseded or retracted.' })
  endedFrom(@Root() { endedBy }: ClaimInGraph): string | null {
    return endedBy === null ? null : shownDay(endedBy.day);
  }

  @FieldResolver(() => [ClaimType], {
    complexity: listCost(1),
    description: 'Earlier claims of the same claimant that it replaces.',
  })
  supersedes(@Root() { supersedes }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, supersedes);
  }

  @FieldResolver(() => [ClaimType], {
    complexity: listCost(1),
    description: 'Earlier claims of the same claimant that it takes back.',
  })
  retracts(@Root() { retracts }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, retracts);
  }

  @FieldResolver(() => [ClaimType], { complexity: listCost(1), description: 'Claims of others that it answers.' })
  respondsTo(@Root() { respondsTo }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, respondsTo);
  }

  @FieldResolver(() => [ClaimType], {
    complexity: listCost(2),
    description: 'Live claims on the same proposition that cannot be right with it.',
  })
  async contradicts(@Root() { id }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, await loaders.contradictedBy.load(id));
  }

  @FieldResolver(() => [RelationType], {
    complexity: listCost(2),
    description: 'Of a denial of a class: the single relations that it reaches.',
  })
  async reaches(@Root() { id }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Relation[]> {
    return loadFound(loaders.relations, await loaders.reachedBy.load(id));
  }

  @FieldResolver(() => [ReadingType], {
    complexity: listCost(2),
    description: 'The passages in which it is read; at least one.',
  })
  readIn(@Root() { id }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<readonly ReadingInGraph[]> {
    return loaders.readings.load(id);
  }

  @FieldResolver(() => [BasisType], {
    complexity: listCost(2),
    description: 'What it rests on, by the words of its claimant.',
  })
  basedOn(@Root() { id }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<readonly BasisInGraph[]> {
    return loaders.bases.load(id);
  }
}

/** What a claim rests on. */
@Resolver(() => BasisType)
export class BasisResolver {
  @FieldResolver(() => ClaimType, { nullable: true, description: 'The claim it rests on, where it is a claim.' })
  claim(@Root() { claim }: BasisInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph | null> {
    return loadLinked(loaders.claims, claim);
  }

  @FieldResolver(() => SourceType, { nullable: true, description: 'The source it rests on, where it is a source.' })
  source(@Root() { source }: BasisInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Source | null> {
    return loadLinked(loaders.sources, source);
  }
}
