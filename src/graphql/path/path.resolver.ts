import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import {
  MOST_HOP_RELATIONS,
  SHOWN_HOP_RELATIONS,
  type HopRelationRecord,
  type PathExistence,
  type PathHopRecord,
  type PathRecord,
  type WeakestLink,
} from '../../domain/path/question';
import type { Relation } from '../../domain/record/relation';
import type { Day } from '../../domain/time/time-bounds';
import { pageInfoOf } from '../connection';
import type { GraphqlContext } from '../context';
import { EntityType } from '../entity/entity.type';
import { loadFound, loadOne } from '../found';
import { LanguageArguments } from '../language.args';
import { listCost } from '../limits/list-cost';
import { checkedFirst } from '../page.args';
import { RelationType } from '../relation/relation.type';
import { HopRelationType, PathHopType, PathType, WeakestLinkType } from './path.type';
import { PathArguments, PathExistsArguments } from './path.args';
import { PathConnectionType } from './path-connection.type';
import { PathExistenceType } from './search-report.type';

/** How entities are connected. */
@Resolver(() => PathType)
export class PathResolver {
  @Query(() => PathConnectionType, {
    description:
      'How two entities are connected: the best paths over the walked role pairs, each hop with its relations, and the ' +
      'claims for and against them.',
  })
  async paths(
    @Args(() => PathArguments) { input, first, after }: PathArguments,
    @Ctx() { paths, scope }: GraphqlContext,
  ): Promise<PathConnectionType> {
    const answer = await paths.finder.find(input, { first, after: after ?? null }, scope);
    const edges = answer.paths.map((node) => ({ cursor: node.cursor, node }));
    const { hasNextPage, search, reproduce } = answer;
    return { edges, pageInfo: pageInfoOf(edges, hasNextPage), search, reproduce };
  }

  @Query(() => PathExistenceType, { description: 'Whether any path meets the question, and how short one is.' })
  pathExists(
    @Args(() => PathExistsArguments) { input }: PathExistsArguments,
    @Ctx() { paths, scope }: GraphqlContext,
  ): Promise<PathExistence> {
    return paths.finder.exists(input, scope);
  }

  @FieldResolver(() => [EntityType], { complexity: listCost(5), description: 'Its entities in order, ends included.' })
  entities(@Root() { entities }: PathRecord, @Ctx() { loaders }: GraphqlContext): Promise<Entity[]> {
    return loadFound(loaders.entities, entities);
  }

  @FieldResolver(() => String, {
    description:
      'The path as an argument to paste into a report: hops in words, claims for and against, the weakest link. ' +
      'Sentences are English, labels in the language asked for.',
  })
  text(
    @Root() path: PathRecord,
    @Args(() => LanguageArguments) { lang }: LanguageArguments,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<string> {
    return loaders.pathTexts.load(path, { lang, saidBy: saidByOf(path) });
  }
}

/** The ends of a hop, and its relations. */
@Resolver(() => PathHopType)
export class PathHopResolver {
  @FieldResolver(() => EntityType, { description: 'The entity that it comes from.' })
  from(@Root() { from }: PathHopRecord, @Ctx() { loaders }: GraphqlContext): Promise<Entity> {
    return loadOne(loaders.entities, from);
  }

  @FieldResolver(() => EntityType, { description: 'The entity that it goes to.' })
  to(@Root() { to }: PathHopRecord, @Ctx() { loaders }: GraphqlContext): Promise<Entity> {
    return loadOne(loaders.entities, to);
  }

  @FieldResolver(() => [HopRelationType], {
    description: 'The relations of the two that meet the question, best first; how many there are: `relationCount`.',
  })
  relations(
    @Root() { relations }: PathHopRecord,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: SHOWN_HOP_RELATIONS,
      description: `Most relations, 1 to ${MOST_HOP_RELATIONS}.`,
    })
    first: number,
  ): readonly HopRelationRecord[] {
    return relations.slice(0, checkedFirst({ first }));
  }
}

/** The relation of a weakest link. */
@Resolver(() => WeakestLinkType)
export class WeakestLinkResolver {
  @FieldResolver(() => RelationType, { description: 'The best relation of the hop.' })
  relation(@Root() { relation }: WeakestLink, @Ctx() { loaders }: GraphqlContext): Promise<Relation> {
    return loadOne(loaders.relations, relation);
  }
}

/** The day of the question, which every relation of its paths carries; null: today. */
function saidByOf({ hops }: PathRecord): Day | null {
  return hops[0]?.relations[0]?.saidBy ?? null;
}
