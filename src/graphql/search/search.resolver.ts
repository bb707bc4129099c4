import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { NO_TERMS, searchTerms, stepOfPlace } from '../../service/read/search';
import { hitsCall, type HitInGraph, type HitPosition } from '../../store/search/search-store';
import { connectionClasses, type ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import type { ListOrder } from '../cursor';
import { listPage } from '../list-page';
import { EntityHitType } from './entity-hit.type';
import { SearchArguments } from './search.args';

const classes = connectionClasses('EntityHit', () => EntityHitType);

export const EntityHitConnection = classes.type;
export const EntityHitConnectionResolver = classes.resolver;

/** A hit with its position in the list. */
type ShownHit = EntityHitType & HitPosition;

/** Finds entities by name or identifier, in any script. */
@Resolver()
export class SearchResolver {
  @Query(() => EntityHitConnection, {
    description:
      'Finds entities by name or identifier, in any script. Hits are ordered by how they were found (see ' +
      'SearchStep), then by the kind of name (see NameKind), then by id.',
  })
  async search(
    @Args(() => SearchArguments) asked: SearchArguments,
    @Ctx() context: GraphqlContext,
  ): Promise<ConnectionPage<ShownHit>> {
    const { stores, scope } = context;
    const kinds = asked.kinds ?? null;
    const terms = searchTerms(asked.text, kinds);
    return listPage(
      {
        identity: { list: 'search', text: asked.text, kinds },
        order: HIT_ORDER,
        read: async (page) => (terms === null ? [] : (await stores.search.list(terms, page, scope)).map(shownHit)),
        count: async () => (terms === null ? 0 : stores.search.count(terms, scope)),
        call: (page) => hitsCall(terms ?? NO_TERMS, page),
      },
      asked,
      context,
    );
  }
}

/** The best place first, then by id. */
const HIT_ORDER: ListOrder<ShownHit, HitPosition> = {
  valuesOf: ({ place, id }) => [place, id],
  positionOf: ([place, id, ...rest]) =>
    typeof place === 'number' && typeof id === 'string' && rest.length === 0 ? { place, id } : null,
};

function shownHit({ entity, place, name, identifier }: HitInGraph): ShownHit {
  return { entity, how: stepOfPlace(place), name, identifier, place, id: entity.id };
}
