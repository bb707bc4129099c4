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

/** Claims, and the claims, relations and sources that they are linked to. */
@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimConnection, {
    description: 'Claims of the whole graph. Superseded and retracted claims are included.',
  })
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

  @FieldResolver(() => TimeBoundsType, {
    nullable: true,
    description: 'The days between which it was said; null: not known.',
  })
  saidBounds(@Root() { said }: ClaimInGraph): TimeBoundsType | null {
    return shownBoundsOf(said);
  }

  @FieldResolver(() => TimeBoundsType, { nullable: true, description: 'The first and last days of its scope.' })
  scopeBounds(@Root() { scope }: ClaimInGraph): TimeBoundsType | null {
    return shownBoundsOf(scope);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which it counts: the last day on which it may have been said. If that is not known: the ' +
      'last day on which its first source may have been published.',
  })
  countsFrom(@Root() { countsFrom }: ClaimInGraph): string | null {
    return shownDay(countsFrom);
  }

  @FieldResolver(() => Boolean, {
    description:
      'True when the claim counts today: it was neither superseded nor retracted, and it does more than take back ' +
      'another claim.',
  })
  live(@Root() claim: ClaimInGraph): boolean {
    return isLive(claim, LAST_DAY);
  }

  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: 'The claim that superseded or retracted it; null when there is none.',
  })
  endedBy(@Root() { endedBy }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph | null> {
    return loadLinked(loaders.claims, endedBy?.claim ?? null);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it was superseded or retracted.',
  })
  endedFrom(@Root() { endedBy }: ClaimInGraph): string | null {
    return endedBy === null ? null : shownDay(endedBy.day);
  }

  @FieldResolver(() => [ClaimType], {
    complexity: listCost(1),
    description: 'Earlier claims by the same claimant that it replaces.',
  })
  supersedes(@Root() { supersedes }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, supersedes);
  }

  @FieldResolver(() => [ClaimType], {
    complexity: listCost(1),
    description: 'Earlier claims by the same claimant that it takes back.',
  })
  retracts(@Root() { retracts }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, retracts);
  }

  @FieldResolver(() => [ClaimType], { complexity: listCost(1), description: 'Claims by others that it answers.' })
  respondsTo(@Root() { respondsTo }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, respondsTo);
  }

  @FieldResolver(() => [ClaimType], {
    complexity: listCost(2),
    description: 'Live claims on the same proposition that cannot be true together with it.',
  })
  async contradicts(@Root() { id }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph[]> {
    return loadFound(loaders.claims, await loaders.contradictedBy.load(id));
  }

  @FieldResolver(() => [RelationType], {
    complexity: listCost(2),
    description: 'For a claim that denies a whole class of relations: the single relations that it denies.',
  })
  async reaches(@Root() { id }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Relation[]> {
    return loadFound(loaders.relations, await loaders.reachedBy.load(id));
  }

  @FieldResolver(() => [ReadingType], {
    complexity: listCost(2),
    description: 'The passages in which the claim can be read; at least one.',
  })
  readIn(@Root() { id }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<readonly ReadingInGraph[]> {
    return loaders.readings.load(id);
  }

  @FieldResolver(() => [BasisType], {
    complexity: listCost(2),
    description: 'What it is based on, in the words of its claimant.',
  })
  basedOn(@Root() { id }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<readonly BasisInGraph[]> {
    return loaders.bases.load(id);
  }
}

/** What a claim is based on. */
@Resolver(() => BasisType)
export class BasisResolver {
  @FieldResolver(() => ClaimType, {
    nullable: true,
    description: 'The claim that it is based on; null when it is a source.',
  })
  claim(@Root() { claim }: BasisInGraph, @Ctx() { loaders }: GraphqlContext): Promise<ClaimInGraph | null> {
    return loadLinked(loaders.claims, claim);
  }

  @FieldResolver(() => SourceType, {
    nullable: true,
    description: 'The source that it is based on; null when it is a claim.',
  })
  source(@Root() { source }: BasisInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Source | null> {
    return loadLinked(loaders.sources, source);
  }
}
