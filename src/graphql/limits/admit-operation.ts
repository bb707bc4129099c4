import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { EntenteError } from '../../base/errors';
import { limitError, toGraphQLError } from '../graphql-error';
import { weighField } from './cost';
import { LIMITS } from '../../base/limits';
import { sumOfProducts } from './operation-walk';

/** A valid document, the operation of it that is asked for, and its variables as sent. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The cost of an operation with its variables, or null when the variables are wrong and execution will say so.
 *
 * Throws a GraphQLError with ARGUMENT_OUT_OF_RANGE or TOO_COSTLY, and BAD_USER_INPUT for a mutation or subscription. Numbers are read after coercion: a limit that reads
 * the document alone is passed by writing `first: $n`.
 */
export function admitOperation(asked: AskedOperation): number | null {
  const { schema, operation } = asked;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables, { maxErrors: 1 });
  const type = schema.getRootType(operation.operation);
  if (!type) throw noSuchRoot(operation);
  if (coerced.coerced === undefined) return null;
  const walked = { schema, fragments: fragmentsOf(asked.document), variables: coerced.coerced };
  const cost = sumOfProducts(walked, { type, set: operation.selectionSet }, weighField);
  if (cost > LIMITS.cost) {
    const message = `The question could return ${cost} objects; ${LIMITS.cost} are accepted.`;
    throw limitError({ code: 'TOO_COSTLY', message, limit: LIMITS.cost, node: operation });
  }
  return cost;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** No rule of the specification says it before execution does. */
function noSuchRoot(operation: OperationDefinitionNode): GraphQLError {
  const message = `There is no ${operation.operation} in this schema: the graph is read-only here.`;
  return toGraphQLError(new EntenteError('BAD_USER_INPUT', message, { hint: 'Ask with a query.' }), [operation]);
}
