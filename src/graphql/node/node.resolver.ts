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
    description: 'The record with this id, of whatever type; null: there is none.',
  })
  node(
    @Arg('id', () => ID, { description: 'Id of an entity, relation, claim or source.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NodeRecord | null> {
    return loadNode(id, loaders);
  }

  @Query(() => [NodeInterface], {
    nullable: 'items',
    description: 'The records with these ids, in the same order; null in the place of an id that does not exist.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: readonly string[],
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<(NodeRecord | null)[]> {
    return Promise.all(ids.map((id) => loadNode(id, loaders)));
  }

  @Query(() => RelationType, { nullable: true, description: 'The relation with this id; null: there is none.' })
  relation(
    @Arg('id', () => ID, { description: 'The id of a relation: `relation:` and a short name.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Relation | null> {
    return loaders.relations.load(id);
  }

  @Query(() => ClaimType, { nullable: true, description: 'The claim with this id; null: there is none.' })
  claim(
    @Arg('id', () => ID, { description: 'The id of a claim: `claim:` and a short name.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<ClaimInGraph | null> {
    return loaders.claims.load(id);
  }

  @Query(() => SourceType, { nullable: true, description: 'The source with this id; null: there is none.' })
  source(
    @Arg('id', () => ID, { description: 'The id of a source: `source:` and a short name.' }) id: string,
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
