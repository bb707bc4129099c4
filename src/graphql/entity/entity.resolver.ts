import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ClaimInGraph } from '../../domain/record/claim-in-graph';
import type { Entity, Identifier, Name } from '../../domain/record/entity';
import { EntenteError } from '../../base/errors';
import type { Relation } from '../../domain/record/relation';
import { labelOf, type Label } from '../../domain/record/label';
import { ClaimListArguments } from '../claim/claim.args';
import { ClaimConnection } from '../claim/claim-connection';
import { listClaimsOf } from '../claim/list-claims';
import type { ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import { loadLinked } from '../found';
import { LanguageArguments } from '../language.args';
import { listCost } from '../limits/list-cost';
import type { Loaders } from '../loaders/create-loaders';
import { listRelationsOf } from '../relation/list-relations';
import { RelationListArguments } from '../relation/relation.args';
import { RelationConnection } from '../relation/relation-connection';
import { LanguageTagScalar } from '../scalars';
import { EntityArguments } from './entity.args';
import { EntityType } from './entity.type';
import { IdentifierType } from './identifier.type';
import { NameType } from './name.type';

/** One entity, and the records that it is linked to. */
@Resolver(() => EntityType)
export class EntityResolver {
  @Query(() => EntityType, {
    nullable: true,
    description:
      'The entity with this id or this identifier; give one of the two. Null: there is none. To find an entity by ' +
      'name, use `search`.',
  })
  entity(
    @Args(() => EntityArguments) { id, identifier }: EntityArguments,
    @Ctx() { loaders, stores, scope }: GraphqlContext,
  ): Promise<Entity | null> {
    if (id && !identifier) return loaders.entities.load(id);
    if (identifier && !id) return stores.entities.findByIdentifier(identifier, scope);
    throw new EntenteError('BAD_USER_INPUT', 'Give either `id` or `identifier`.');
  }

  @FieldResolver(() => String, {
    description: 'Its name in the language that you ask for, or in the nearest one that it has.',
  })
  async label(
    @Root() { id }: Entity,
    @Args(() => LanguageArguments) { lang }: LanguageArguments,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<string> {
    return (await loadLabel(id, lang, loaders)).value;
  }

  @FieldResolver(() => LanguageTagScalar, {
    description: 'The language of `label`, when asked with the same argument.',
  })
  async labelLang(
    @Root() { id }: Entity,
    @Args(() => LanguageArguments) { lang }: LanguageArguments,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<string> {
    return (await loadLabel(id, lang, loaders)).lang;
  }

  @FieldResolver(() => [NameType], {
    complexity: listCost(5),
    description: 'All its names, in the order of the data set.',
  })
  names(@Root() { id }: Entity, @Ctx() { loaders }: GraphqlContext): Promise<readonly Name[]> {
    return loaders.names.load(id);
  }

  @FieldResolver(() => [IdentifierType], {
    complexity: listCost(2),
    description: 'Its numbers and codes in other registers, such as Wikidata.',
  })
  identifiers(@Root() { id }: Entity, @Ctx() { loaders }: GraphqlContext): Promise<readonly Identifier[]> {
    return loaders.identifiers.load(id);
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description:
      'For an unnamed speaker: the entity that it belongs to, as the source says. It counts as an origin, but its ' +
      'words are not the words of that entity.',
  })
  affiliation(@Root() { affiliation }: Entity, @Ctx() { loaders }: GraphqlContext): Promise<Entity | null> {
    return loadLinked(loaders.entities, affiliation);
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description: 'For a state organ or state media: the entity that it speaks for, as our editors have set it.',
  })
  speaksFor(@Root() { speaksFor }: Entity, @Ctx() { loaders }: GraphqlContext): Promise<Entity | null> {
    return loadLinked(loaders.entities, speaksFor);
  }

  @FieldResolver(() => RelationConnection, {
    description:
      'Relations in which it takes part according to any claim. Denied and contested relations are included; look ' +
      'at their status.',
  })
  relations(
    @Root() { id }: Entity,
    @Args(() => RelationListArguments) list: RelationListArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<ConnectionPage<Relation>> {
    return listRelationsOf({ parent: 'participant', id }, list, context);
  }

  @FieldResolver(() => ClaimConnection, {
    description:
      'Claims that it makes, and claims by others that it is responsible for. For claims about it, look at its ' +
      'relations.',
  })
  claims(
    @Root() { id }: Entity,
    @Args(() => ClaimListArguments) list: ClaimListArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<ConnectionPage<ClaimInGraph>> {
    return listClaimsOf({ parent: 'speaker', id }, list, context);
  }
}

/** The name of an entity in a language. */
export async function loadLabel(id: string, lang: string, loaders: Loaders): Promise<Label> {
  return labelOf(id, await loaders.names.load(id), lang);
}
