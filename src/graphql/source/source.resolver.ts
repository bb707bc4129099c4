import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Entity } from '../../domain/record/entity';
import type { Source } from '../../domain/record/source';
import type { OriginalSource } from '../../store/source/source-store';
import { ClaimListArguments } from '../claim/claim.args';
import { ClaimConnection } from '../claim/claim-connection';
import { listClaimsOf } from '../claim/list-claims';
import type { ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import { EntityType } from '../entity/entity.type';
import { loadLinked } from '../found';
import { listCost } from '../limits/list-cost';
import { shownBoundsOf, TimeBoundsType } from '../time-bounds.type';
import { DerivedFromType } from './derived-from.type';
import { SourceType } from './source.type';

/** The records that sources are linked to. */
@Resolver(() => SourceType)
export class SourceResolver {
  @FieldResolver(() => EntityType, {
    nullable: true,
    description: 'Who published it, when that is an entity of the graph.',
  })
  publisher(@Root() { publisher }: Source, @Ctx() { loaders }: GraphqlContext): Promise<Entity | null> {
    return loadLinked(loaders.entities, publisher);
  }

  @FieldResolver(() => TimeBoundsType, { nullable: true, description: 'The days between which it was published.' })
  publishedBounds(@Root() { published }: Source): TimeBoundsType | null {
    return shownBoundsOf(published);
  }

  @FieldResolver(() => [DerivedFromType], {
    complexity: listCost(1),
    description: 'The sources from which it was made.',
  })
  derivedFrom(@Root() { id }: Source, @Ctx() { loaders }: GraphqlContext): Promise<readonly OriginalSource[]> {
    return loaders.originals.load(id);
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims that can be read in it.' })
  claims(
    @Root() { id }: Source,
    @Args(() => ClaimListArguments) list: ClaimListArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<ConnectionPage<ClaimInGraph>> {
    return listClaimsOf({ parent: 'source', id }, list, context);
  }
}
