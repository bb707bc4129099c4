import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  TypeInfo,
  ValidationContext,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { createComplexityRule, fieldExtensionsEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { checkListItems } from './list-items';
import { listCost } from './list-cost';
import { pageSize } from './page-size';

/** Items assumed for a list whose field says nothing: none of the shipped schema. */
export const UNLISTED_SIZE = 10;

/** An operation of a valid document, with its variables as sent. */
export interface WeighedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many objects an operation may return: over all lists, the product of the sizes on the way to them, summed.
 *
 * Sizes are read after variables and defaults; what `@skip` and `@include` switch off does not count. Returns 0 for
 * variables that execution will refuse. Throws a GraphQLError: ARGUMENT_OUT_OF_RANGE, and the library's own when
 * fragments make more than 10,000 selections of the document.
 */
export function costOf({ schema, document, operation, variables }: WeighedOperation): number {
  const ignoreFaults = (): void => undefined;
  const context = new ValidationContext(schema, document, new TypeInfo(schema), ignoreFaults);
  const rule = createComplexityRule({
    maximumComplexity: Infinity,
    variables: { ...variables },
    // The first that gives a number decides.
    estimators: [checkedOnce(), paged, fieldExtensionsEstimator(), otherwise],
  });
  const weighing = rule(context);
  weighing.onOperationDefinitionEnter(operation);
  return weighing.complexity;
}

/** Refuses lists in arguments that are too long. Fragments bring the same field many times; it is looked at once. */
function checkedOnce(): ComplexityEstimator {
  const seen = new Set<FieldNode>();
  return (use) => {
    if (seen.has(use.node)) return;
    seen.add(use.node);
    checkListItems(use);
  };
}

/** A field that takes `first` counts its page. */
const paged: ComplexityEstimator = (use) => {
  const size = pageSize(use);
  return size === null ? undefined : listCost(size)(use);
};

/** A list of objects counts as many items as it was given ids, else the usual number; anything else is free. */
const otherwise: ComplexityEstimator = (use) => {
  const { type, field, args, childComplexity } = use;
  // Introspection has a rule of its own in graphql-js.
  if (type.name.startsWith('__')) return 0;
  if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return childComplexity;
  const ids: unknown = args.ids;
  return listCost(Array.isArray(ids) ? ids.length : UNLISTED_SIZE)(use);
};
