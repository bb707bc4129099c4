import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A field as one operation uses it, with its arguments after variables and defaults. */
export interface FieldUse {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  /** `Type.field` as in the SDL. */
  readonly coordinate: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Whether the parent is a page, whose `edges` and `nodes` it has counted already. */
  readonly insidePage: boolean;
}

/** What a walk needs to know of an operation. */
export interface WalkedOperation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a field says of itself: how many objects it stands for, and whether it is a page of them. */
export interface FieldWeight {
  /** Null for a field that stands for one object or a value. */
  readonly size: number | null;
  readonly page: boolean;
}

/**
 * The sum over all lists of the product of the sizes on the way to them.
 *
 * Linear in the document: a fragment is weighed once, whatever the number of its spreads. A fragment that contains
 * itself does not arrive here; it would count as nothing. `@skip` and `@include` are not read: what may be
 * selected counts.
 */
export function sumOfProducts(
  operation: WalkedOperation,
  root: { readonly type: GraphQLCompositeType; readonly set: SelectionSetNode },
  weigh: (use: FieldUse) => FieldWeight,
): number {
  const known = new Map<string, number>();

  const ofSet = (type: GraphQLCompositeType, set: SelectionSetNode, insidePage: boolean): number => {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        sum += ofField(type, selection, insidePage);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        sum += ofFragment(selection.name.value, insidePage);
      } else {
        const condition = selection.typeCondition?.name.value;
        sum += ofSet(compositeType(operation.schema, condition) ?? type, selection.selectionSet, insidePage);
      }
    }
    return sum;
  };

  const ofFragment = (name: string, insidePage: boolean): number => {
    const key = `${name} ${insidePage ? 'inside a page' : ''}`;
    const measured = known.get(key);
    if (measured !== undefined) return measured;
    known.set(key, 0);
    const fragment = operation.fragments.get(name);
    const type = fragment && compositeType(operation.schema, fragment.typeCondition.name.value);
    const sum = fragment && type ? ofSet(type, fragment.selectionSet, insidePage) : 0;
    known.set(key, sum);
    return sum;
  };

  const ofField = (parent: GraphQLCompositeType, node: FieldNode, insidePage: boolean): number => {
    const use = fieldUse(operation, parent, node);
    if (use === null) return 0;
    const weight = weigh({ ...use, insidePage });
    const type = getNamedType(use.definition.type);
    const inner = node.selectionSet && isCompositeType(type) ? ofSet(type, node.selectionSet, weight.page) : 0;
    return weight.size === null ? inner : weight.size * (1 + inner);
  };

  return ofSet(root.type, root.set, false);
}

function fieldUse(
  operation: WalkedOperation,
  parent: GraphQLCompositeType,
  node: FieldNode,
): Omit<FieldUse, 'insidePage'> | null {
  // Introspection has a rule of its own, and `__typename` costs nothing.
  if (node.name.value.startsWith('__')) return null;
  if (!isObjectType(parent) && !isInterfaceType(parent)) return null;
  const definition = parent.getFields()[node.name.value];
  if (definition === undefined) return null;
  const values = argumentValues(operation, definition, node);
  return values && { node, definition, coordinate: `${parent.name}.${node.name.value}`, arguments: values };
}

/** Null when an argument is wrong in a way that only execution reports: the field will not run then. */
function argumentValues(
  operation: WalkedOperation,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Readonly<Record<string, unknown>> | null {
  try {
    return getArgumentValues(definition, node, operation.variables);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

function compositeType(schema: GraphQLSchema, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}
