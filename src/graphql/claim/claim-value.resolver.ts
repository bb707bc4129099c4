import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Aspect } from '../../domain/record/claim';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Entity } from '../../domain/record/entity';
import type { Relation } from '../../domain/record/relation';
import type { Source } from '../../domain/record/source';
import type { GraphqlContext } from '../context';
import { EntityType } from '../entity/entity.type';
import { loadFound, loadLinked, loadOne } from '../found';
import { listCost } from '../limits/list-cost';
import { loadOrigins, OriginUnion } from '../node/origin.type';
import { RelationType } from '../relation/relation.type';
import { EdtfScalar } from '../scalars';
import { ClaimType } from './claim.type';
import { ClaimedParticipationType } from './claimed-participation.type';

/** Who is behind a claim, and what it says about its relation: one field for each aspect. */
@Resolver(() => ClaimType)
export class ClaimValueResolver {
  @FieldResolver(() => EntityType, { description: 'Who makes the claim.' })
  madeBy(@Root() { madeBy }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Entity> {
    return loadOne(loaders.entities, madeBy);
  }

  @FieldResolver(() => [EntityType], {
    complexity: listCost(1),
    description: 'Whom the claimant speaks for, as the source says. A joint statement has several.',
  })
  onBehalfOf(@Root() { onBehalfOf }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Entity[]> {
    return loadFound(loaders.entities, onBehalfOf);
  }

  @FieldResolver(() => [EntityType], {
    complexity: listCost(1),
    description:
      'Who is responsible for the claim: the entities in `onBehalfOf`. If there are none: the affiliation of an ' +
      'unnamed speaker, or the entity that the claimant speaks for, or the claimant.',
  })
  parties(@Root() { parties }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Entity[]> {
    return loadFound(loaders.entities, parties);
  }

  @FieldResolver(() => [OriginUnion], {
    complexity: listCost(2),
    description:
      'Where the claim comes from: its parties, the evidence that it is based on, and the origins of the claims ' +
      'that it is based on.',
  })
  origins(@Root() { origins }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<(Entity | Source)[]> {
    return loadOrigins(origins, loaders);
  }

  @FieldResolver(() => ClaimedParticipationType, {
    nullable: true,
    description: 'For aspect PARTICIPANT: who takes part, in which role.',
  })
  async participant(
    @Root() { participant }: ClaimInGraph,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<ClaimedParticipationType | null> {
    if (participant === null) return null;
    return { role: participant.role, entity: await loadOne(loaders.entities, participant.entity) };
  }

  @FieldResolver(() => EdtfScalar, { nullable: true, description: 'For aspect TIME: when.' })
  time(@Root() claim: ClaimInGraph): string | null {
    return valueOf(claim, 'TIME');
  }

  @FieldResolver(() => EntityType, { nullable: true, description: 'For aspect PLACE: where.' })
  place(@Root() claim: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Entity | null> {
    return loadLinked(loaders.entities, valueOf(claim, 'PLACE'));
  }

  @FieldResolver(() => EntityType, { nullable: true, description: 'For aspect ITEM: what was moved, made or used.' })
  item(@Root() claim: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Entity | null> {
    return loadLinked(loaders.entities, valueOf(claim, 'ITEM'));
  }

  @FieldResolver(() => RelationType, { nullable: true, description: 'For aspect CAUSE: the relation that caused it.' })
  cause(@Root() claim: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Relation | null> {
    return loadLinked(loaders.relations, valueOf(claim, 'CAUSE'));
  }

  @FieldResolver(() => String, { nullable: true, description: 'For aspect PURPOSE: the purpose, in our words.' })
  purpose(@Root() claim: ClaimInGraph): string | null {
    return valueOf(claim, 'PURPOSE');
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description: 'For aspect LEGALITY: the norm, which is a provision, an instrument or a regime.',
  })
  norm(@Root() { norm }: ClaimInGraph, @Ctx() { loaders }: GraphqlContext): Promise<Entity | null> {
    return loadLinked(loaders.entities, norm);
  }
}

function valueOf({ aspect, value }: ClaimInGraph, asked: Aspect): string | null {
  return aspect === asked ? value : null;
}
