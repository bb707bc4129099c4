import type { ApolloServerPlugin } from '@apollo/server';
import { citationOf, isIntrospection } from '../graphql/citation';
import type { HttpServerOptions, ScopedContext } from './options';

/**
 * Says in `extensions.citation` what an answer was given from, and to which question.
 *
 * Whatever was executed is cited, even where fields failed; a refused request has no answer to cite. The run is taken
 * before the operation starts: an answer during which it moves is given anew by the route, and so is this.
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
