import type { ApolloServerPlugin } from '@apollo/server';
import { admitOperation } from '../graphql/limits/admit-operation';
import type { ScopedContext } from './options';

/** Refuses an operation whose variables make it too costly, before any resolver runs. */
export function operationLimitsPlugin(): ApolloServerPlugin<ScopedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          // Without an operation there is nothing to weigh. Execution reports it.
          if (operation) admitOperation({ schema, document, operation, variables: request.variables ?? {} });
          return Promise.resolve();
        },
      }),
  };
}
