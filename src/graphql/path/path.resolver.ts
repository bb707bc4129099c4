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
} from '../../domain/path/answer';
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
      'How two entities are connected: the best paths between them. Each hop shows its relations and the claims ' +
      'for and against them.',
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

  @Query(() => PathExistenceType, {
    description: 'Whether there is a path that meets the question, and how long the shortest one is.',
  })
  pathExists(
    @Args(() => PathExistsArguments) { input }: PathExistsArguments,
    @Ctx() { paths, scope }: GraphqlContext,
  ): Promise<PathExistence> {
    return paths.finder.exists(input, scope);
  }

  @FieldResolver(() => [EntityType], {
    complexity: listCost(5),
    description: 'Its entities in order, including both ends.',
  })
  entities(@Root() { entities }: PathRecord, @Ctx() { loaders }: GraphqlContext): Promise<Entity[]> {
    return loadFound(loaders.entities, entities);
  }

  @FieldResolver(() => String, {
    description:
      'The path as a text for a report: every hop in words, the claims for and against it, and the weakest link. ' +
      'Sentences are in English; names are in the language that you ask for.',
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
  @FieldResolver(() => EntityType, { description: 'The entity where the hop begins.' })
  from(@Root() { from }: PathHopRecord, @Ctx() { loaders }: GraphqlContext): Promise<Entity> {
    return loadOne(loaders.entities, from);
  }

  @FieldResolver(() => EntityType, { description: 'The entity where the hop ends.' })
  to(@Root() { to }: PathHopRecord, @Ctx() { loaders }: GraphqlContext): Promise<Entity> {
    return loadOne(loaders.entities, to);
  }

  @FieldResolver(() => [HopRelationType], {
    description:
      'The relations of the two entities that meet the question, best first. `relationCount` says how many there ' +
      'are.',
  })
  relations(
    @Root() { relations }: PathHopRecord,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: SHOWN_HOP_RELATIONS,
      description: `The largest number of relations, 1 to ${MOST_HOP_RELATIONS}.`,
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

/** The day of the question, which is in every relation of its paths; null: today. */
function saidByOf({ hops }: PathRecord): Day | null {
  return hops[0]?.relations[0]?.saidBy ?? null;
}
