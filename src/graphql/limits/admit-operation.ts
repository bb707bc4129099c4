import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { EntenteError } from '../../base/errors';
import { LIMITS } from '../../base/limits';
import { limitError, toGraphQLError } from '../graphql-error';
import { costOf, type WeighedOperation } from './cost';

/** The message of the library for a document with too many selections. A test checks that it stays the same. */
const NODE_LIMIT = 'Query exceeds the maximum allowed number of nodes.';

/**
 * The cost of an operation with its variables.
 *
 * Throws a GraphQLError: ARGUMENT_OUT_OF_RANGE, TOO_COSTLY, and BAD_USER_INPUT for a mutation or
 * subscription and for a directive with a wrong condition.
 */
export function admitOperation(asked: WeighedOperation): number {
  const { schema, operation } = asked;
  if (!schema.getRootType(operation.operation)) throw noSuchRoot(operation);
  const cost = boundedCost(asked);
  if (cost > LIMITS.cost) {
    throw tooCostly(operation, `The question could return ${cost} objects. At most ${LIMITS.cost} are accepted.`);
  }
  return cost;
}

function boundedCost(asked: WeighedOperation): number {
  try {
    return costOf(asked);
  } catch (error) {
    // Our own refusals have a cause. Those of the libraries have only a message.
    if (!(error instanceof GraphQLError) || error.originalError) throw error;
    if (error.message === NODE_LIMIT)
      throw tooCostly(asked.operation, 'The document selects too many fields through its fragments.');
    throw toGraphQLError(new EntenteError('BAD_USER_INPUT', error.message), error.nodes);
  }
}

function tooCostly(node: OperationDefinitionNode, message: string): GraphQLError {
  return limitError({ code: 'TOO_COSTLY', message, limit: LIMITS.cost, node });
}

/** The rules of the specification do not check this; only execution does. */
function noSuchRoot(operation: OperationDefinitionNode): GraphQLError {
  const message = `There is no ${operation.operation} in this schema. The API only reads.`;
  return toGraphQLError(new EntenteError('BAD_USER_INPUT', message, { hint: 'Use a query.' }), [operation]);
}
