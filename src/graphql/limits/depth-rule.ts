import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { Kind } from 'graphql';
import { limitError } from '../graphql-error';
import { LIMITS } from '../../base/limits';

/**
 * Refuses fields nested more than 16 deep, also inside fragments. `__schema` and `__type` are exempt.
 *
 * Reports TOO_DEEP. Each fragment is measured once, so that fragments that use each other twice do not take twice the
 * time. A fragment that contains itself counts as empty here; a rule of the specification refuses it.
 */
export function depthRule(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>();

  const fragmentDepth = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0);
    const fragment = context.getFragment(name);
    const depth = fragment ? depthOf(fragment.selectionSet) : 0;
    known.set(name, depth);
    return depth;
  };

  const depthOf = (set: SelectionSetNode): number => {
    let deepest = 0;
    for (const selection of set.selections) {
      let depth = 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) depth = fragmentDepth(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) depth = depthOf(selection.selectionSet);
      else if (isIntrospection(selection.name.value)) depth = 1;
      else depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };

  return {
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet);
      if (depth > LIMITS.depth) {
        const message = `The selection is ${depth} fields deep. At most ${LIMITS.depth} are accepted.`;
        context.reportError(limitError({ code: 'TOO_DEEP', message, limit: LIMITS.depth, node }));
      }
      return false;
    },
    FragmentDefinition: () => false,
  };
}

function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type';
}
