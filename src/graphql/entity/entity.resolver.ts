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

/** One entity, and what it is linked to. */
@Resolver(() => EntityType)
export class EntityResolver {
  @Query(() => EntityType, {
    nullable: true,
    description: 'The entity of an id or of an identifier, one of the two; null: there is none. By name: `search`.',
  })
  entity(
    @Args(() => EntityArguments) { id, identifier }: EntityArguments,
    @Ctx() { loaders, stores, scope }: GraphqlContext,
  ): Promise<Entity | null> {
    if (id && !identifier) return loaders.entities.load(id);
    if (identifier && !id) return stores.entities.findByIdentifier(identifier, scope);
    throw new EntenteError('BAD_USER_INPUT', 'Give `id` or `identifier`, one of the two.');
  }

  @FieldResolver(() => String, { description: 'What to call it: its name in a language, or the nearest to it.' })
  async label(
    @Root() { id }: Entity,
    @Args(() => LanguageArguments) { lang }: LanguageArguments,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<string> {
    return (await loadLabel(id, lang, loaders)).value;
  }

  @FieldResolver(() => LanguageTagScalar, { description: 'The language that `label` with the same argument is in.' })
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
    description: 'Numbers and codes under which others know it.',
  })
  identifiers(@Root() { id }: Entity, @Ctx() { loaders }: GraphqlContext): Promise<readonly Identifier[]> {
    return loaders.identifiers.load(id);
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description:
      'Of an unnamed speaker: whom it belongs to, as the source says. An origin, never a word of that entity.',
  })
  affiliation(@Root() { affiliation }: Entity, @Ctx() { loaders }: GraphqlContext): Promise<Entity | null> {
    return loadLinked(loaders.entities, affiliation);
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description: 'Of an organ or state medium: for whom it speaks, by a setting of our editors.',
  })
  speaksFor(@Root() { speaksFor }: Entity, @Ctx() { loaders }: GraphqlContext): Promise<Entity | null> {
    return loadLinked(loaders.entities, speaksFor);
  }

  @FieldResolver(() => RelationConnection, {
    description:
      'Relations in which it takes part, as anybody claims; those denied or contested included, each with its status.',
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
      'Claims that it makes, and claims of others for whose words it answers. Not claims about it: those are under its relations.',
  })
  claims(
    @Root() { id }: Entity,
    @Args(() => ClaimListArguments) list: ClaimListArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<ConnectionPage<ClaimInGraph>> {
    return listClaimsOf({ parent: 'speaker', id }, list, context);
  }
}

/** What to call an entity in a language. */
export async function loadLabel(id: string, lang: string, loaders: Loaders): Promise<Label> {
  return labelOf(id, await loaders.names.load(id), lang);
}
