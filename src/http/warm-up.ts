import { graphql, type GraphQLSchema } from 'graphql';
import { unlimitedScope, type RequestScope } from '../base/request-scope';
import type { ScopedContext } from './options';
import { readPlaygroundTabs } from './playground-tabs';

/**
 * Asks the questions of the playground once, so that the first client does not wait for query plans.
 *
 * A Neo4j that has just started takes 0.2 to 1 s for its first queries. The answers and their errors do not matter: a
 * graph without the seed does not have the entities that are asked for.
 */
export async function warmUp(
  schema: GraphQLSchema,
  createContext: (scope: RequestScope) => ScopedContext,
): Promise<void> {
  await Promise.all(
    readPlaygroundTabs().map(({ query }) =>
      graphql({ schema, source: query, contextValue: createContext(unlimitedScope('warm-up')) }),
    ),
  );
}
