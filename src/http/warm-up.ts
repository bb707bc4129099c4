import { graphql, type GraphQLSchema } from 'graphql';
import { unlimitedScope, type RequestScope } from '../base/request-scope';
import type { ScopedContext } from './options';
import { readPlaygroundTabs } from './playground-tabs';

/**
 * Asks the playground's questions once, so that nobody who comes first waits for query plans and cold code.
 *
 * A Neo4j that has just started takes 0.2 to 1 s for its first queries. The answers do not matter, nor do their errors:
 * a graph without the seed has no such ends.
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
