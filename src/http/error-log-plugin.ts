import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { isUnexpected, rootCause } from '../graphql/mask-errors';
import type { HttpLog, ScopedContext } from './options';

/** Logs errors whose cause the client does not see, and gives the client the request id. */
export function errorLogPlugin(log: HttpLog): ApolloServerPlugin<ScopedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue, operationName }) => {
          for (const error of errors) {
            if (!isUnexpected(error, error.toJSON())) continue;
            const { requestId } = contextValue.scope;
            log.error('a field failed', { requestId, operationName, path: error.path, cause: rootCause(error) });
          }
          return Promise.resolve();
        },
        willSendResponse: ({ response, contextValue }) => {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { singleResult } = response.body;
          const { requestId } = contextValue.scope;
          if (singleResult.errors) singleResult.errors = singleResult.errors.map((e) => withRequestId(e, requestId));
          return Promise.resolve();
        },
      }),
  };
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (error.extensions?.code !== 'INTERNAL') return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}
