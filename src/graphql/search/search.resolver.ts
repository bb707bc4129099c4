import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { listReproduction } from '../../service/read/reproduce-list';
import { NO_QUESTION, searchQuestion, stepOfPlace } from '../../service/read/search';
import { hitsCall, type HitInGraph, type HitPosition } from '../../store/search/search-store';
import { connectionClasses, connectionPage, shownPage, type ConnectionPage } from '../connection';
import type { GraphqlContext } from '../context';
import { invalidCursor, readCursor, writeCursor, type ListIdentity } from '../cursor';
import { checkedFirst } from '../page.args';
import { EntityHitType } from './entity-hit.type';
import { SearchArguments } from './search.args';

const classes = connectionClasses('EntityHit', () => EntityHitType);

export const EntityHitConnection = classes.type;
export const EntityHitConnectionResolver = classes.resolver;

/** What the type says and where the hit stands. */
type ShownHit = EntityHitType & HitPosition;

/** Finds entities by name or identifier, in any script. */
@Resolver()
export class SearchResolver {
  @Query(() => EntityHitConnection, {
    description:
      'Entities by name or identifier, in any script: identifiers, then exact names, all words, beginnings, letter pairs; ' +
      'within a step primary names before aliases before weak ones, then by id.',
  })
  async search(
    @Args(() => SearchArguments) asked: SearchArguments,
    @Ctx() { stores, scope, database }: GraphqlContext,
  ): Promise<ConnectionPage<ShownHit>> {
    const { text, kinds, after } = asked;
    const first = checkedFirst(asked);
    const identity: ListIdentity = { list: 'search', text, kinds: kinds ?? null };
    const page = { after: readHitCursor(identity, after), limit: first + 1 };
    const question = searchQuestion(text, kinds ?? null);
    const found = question === null ? [] : await stores.search.list(question, page, scope);
    return connectionPage({
      records: found.map(shownHit),
      first,
      cursorOf: ({ place, id }) => writeCursor(identity, [place, id]),
      count: () => (question === null ? Promise.resolve(0) : stores.search.count(question, scope)),
      reproduce: () => listReproduction(database, hitsCall(question ?? NO_QUESTION, shownPage(page))),
    });
  }
}

function shownHit({ entity, place, name, identifier }: HitInGraph): ShownHit {
  return { entity, how: stepOfPlace(place), name, identifier, place, id: entity.id };
}

function readHitCursor(identity: ListIdentity, cursor: string | null | undefined): HitPosition | null {
  if (cursor === null || cursor === undefined) return null;
  const [place, id, ...rest] = readCursor(identity, cursor);
  if (typeof place !== 'number' || typeof id !== 'string' || rest.length > 0) throw invalidCursor();
  return { place, id };
}
