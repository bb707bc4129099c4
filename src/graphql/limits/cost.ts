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

/** Items that a list counts for when its field says nothing. No list of the shipped schema does. */
export const UNLISTED_SIZE = 10;

/** An operation of a valid document, with its variables as sent. */
export interface WeighedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many objects an operation may return. A list inside a list counts for the product of their sizes.
 *
 * Sizes are read after variables and defaults. What `@skip` and `@include` switch off does not count. Returns 0 when
 * the variables are wrong: execution says so. Throws a GraphQLError: ARGUMENT_OUT_OF_RANGE, or an error of the
 * library without a code when the document selects more than 10,000 fields through its fragments.
 */
export function costOf({ schema, document, operation, variables }: WeighedOperation): number {
  const ignoreFaults = (): void => undefined;
  const context = new ValidationContext(schema, document, new TypeInfo(schema), ignoreFaults);
  const rule = createComplexityRule({
    maximumComplexity: Infinity,
    variables: { ...variables },
    // The first one that returns a number decides.
    estimators: [checkedOnce(), paged, fieldExtensionsEstimator(), otherwise],
  });
  const weighing = rule(context);
  weighing.onOperationDefinitionEnter(operation);
  return weighing.complexity;
}

/** Refuses lists in arguments that are too long. A field that fragments repeat is looked at once. */
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

/** A list of objects counts as many items as it was given ids, or else the usual number. Everything else is free. */
const otherwise: ComplexityEstimator = (use) => {
  const { type, field, args, childComplexity } = use;
  // graphql-js has its own rule for introspection.
  if (type.name.startsWith('__')) return 0;
  if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return childComplexity;
  const ids: unknown = args.ids;
  return listCost(Array.isArray(ids) ? ids.length : UNLISTED_SIZE)(use);
};
