import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { Kind } from 'graphql';
import { limitError } from '../graphql-error';
import { LIMITS } from '../../base/limits';

/** Refuses more than 10 distinct response keys at the root of an operation. Reports TOO_COSTLY. */
export function rootFieldsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const keys = new Set<string>();
      collectKeys(context, node.selectionSet, { keys, fragments: new Set() });
      if (keys.size > LIMITS.rootFields) {
        const message = `An operation may select at most ${LIMITS.rootFields} fields at its root. This one selects ${keys.size}.`;
        const hint = 'Split the document into several requests.';
        context.reportError(limitError({ code: 'TOO_COSTLY', message, limit: LIMITS.rootFields, hint, node }));
      }
      return false;
    },
    FragmentDefinition: () => false,
  };
}

interface Collected {
  readonly keys: Set<string>;
  /** Fragments that were looked at: each adds its keys once, also one that contains itself. */
  readonly fragments: Set<string>;
}

function collectKeys(context: ValidationContext, set: SelectionSetNode, into: Collected): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      into.keys.add((selection.alias ?? selection.name).value);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collectKeys(context, selection.selectionSet, into);
    } else if (!into.fragments.has(selection.name.value)) {
      into.fragments.add(selection.name.value);
      const fragment = context.getFragment(selection.name.value);
      if (fragment) collectKeys(context, fragment.selectionSet, into);
    }
  }
}
