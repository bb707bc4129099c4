import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Entity } from '../../domain/record/entity';
import type { Relation } from '../../domain/record/relation';
import type { Source } from '../../domain/record/source';
import { ClaimType } from '../claim/claim.type';
import type { GraphqlContext } from '../context';
import type { Loaders } from '../loaders/create-loaders';
import { RelationType } from '../relation/relation.type';
import { SourceType } from '../source/source.type';
import { NodeInterface, typeNameOf } from './node.interface';

type NodeRecord = Entity | Relation | ClaimInGraph | Source;

/** Root fields that find one record by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, {
    nullable: true,
    description: 'The record of an id, whatever it is; null: there is none.',
  })
  node(
    @Arg('id', () => ID, { description: 'Id of an entity, relation, claim or source.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NodeRecord | null> {
    return loadNode(id, loaders);
  }

  @Query(() => [NodeInterface], {
    nullable: 'items',
    description: 'The records of ids, in their order; null in the place of an id that is not known.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: readonly string[],
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<(NodeRecord | null)[]> {
    return Promise.all(ids.map((id) => loadNode(id, loaders)));
  }

  @Query(() => RelationType, { nullable: true, description: 'The relation of an id; null: there is none.' })
  relation(
    @Arg('id', () => ID, { description: 'relation: and a slug.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Relation | null> {
    return loaders.relations.load(id);
  }

  @Query(() => ClaimType, { nullable: true, description: 'The claim of an id; null: there is none.' })
  claim(
    @Arg('id', () => ID, { description: 'claim: and a slug.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<ClaimInGraph | null> {
    return loaders.claims.load(id);
  }

  @Query(() => SourceType, { nullable: true, description: 'The source of an id; null: there is none.' })
  source(
    @Arg('id', () => ID, { description: 'source: and a slug.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Source | null> {
    return loaders.sources.load(id);
  }
}

async function loadNode(id: string, loaders: Loaders): Promise<NodeRecord | null> {
  switch (typeNameOf({ id })) {
    case 'Entity':
      return loaders.entities.load(id);
    case 'Relation':
      return loaders.relations.load(id);
    case 'Claim':
      return loaders.claims.load(id);
    case 'Source':
      return loaders.sources.load(id);
    default:
      return null;
  }
}
