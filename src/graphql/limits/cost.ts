import { getNamedType, isCompositeType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { checkListItems } from './list-items';
import { LIST_SIZES, UNLISTED_SIZE } from './list-sizes';
import type { FieldUse, FieldWeight } from './operation-walk';
import { pageSize } from './page-size';

const ONE: FieldWeight = Object.freeze({ size: null, page: false });

/** The lists of a page: the page has counted them. */
const PAGE_LISTS = new Set(['edges', 'nodes']);

/**
 * How many objects a field may stand for, as the cost of a document counts it.
 *
 * A field with `first` counts its page; a list without pages its documented size, or as many as the ids it was given;
 * anything else is one object and free. Throws ARGUMENT_OUT_OF_RANGE for a page or a list argument out of range.
 */
export function weighField(use: FieldUse): FieldWeight {
  checkListItems(use);
  const page = pageSize(use);
  if (page !== null) return { size: page, page: !isList(use.definition.type) };
  if (!isList(use.definition.type) || !isCompositeType(getNamedType(use.definition.type))) return ONE;
  if (use.insidePage && PAGE_LISTS.has(use.node.name.value)) return ONE;
  const ids = use.arguments.ids;
  const size = Array.isArray(ids) ? ids.length : (LIST_SIZES[use.coordinate] ?? UNLISTED_SIZE);
  return { size, page: false };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
