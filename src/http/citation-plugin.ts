import type { ApolloServerPlugin } from '@apollo/server';
import { citationOf, isIntrospection } from '../graphql/citation';
import type { HttpServerOptions, ScopedContext } from './options';

/**
 * Adds `extensions.citation` to an answer: the data and the run that it comes from, and the hash of its question.
 *
 * Every executed operation has one, also when fields failed. A refused request has none. The run is read before the
 * operation starts. If it moves meanwhile, the route executes the operation again, and this too.
 */
export function citationPlugin(options: Pick<HttpServerOptions, 'citedGraph'>): ApolloServerPlugin<ScopedContext> {
  return {
    requestDidStart: async () => {
      const graph = await options.citedGraph();
      return {
        willSendResponse: ({ request, response, document, operation, operationName = null }) => {
          const { body } = response;
          if (body.kind !== 'single' || body.singleResult.data === undefined) return Promise.resolve();
          if (document === undefined || !operation || isIntrospection(operation)) return Promise.resolve();
          const citation = citationOf({ document, operationName, variables: request.variables ?? {} }, graph);
          body.singleResult.extensions = { ...body.singleResult.extensions, citation };
          return Promise.resolve();
        },
      };
    },
  };
}
