import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { Kind } from 'graphql';
import { limitError } from '../graphql-error';
import { LIMITS } from '../../base/limits';

/**
 * Refuses the same response key, or the same fragment, more than 10 times in one selection set.
 *
 * Reports TOO_COSTLY. Repeats change nothing in the answer, but a rule of the specification compares them pair by
 * pair.
 */
export function repeatsRule(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet(node) {
      const name = firstOverused(node);
      if (name === undefined) return;
      const message = `${name} is selected more than ${LIMITS.repeats} times in one place.`;
      const hint = 'Write it once: repeats change nothing in the answer.';
      context.reportError(limitError({ code: 'TOO_COSTLY', message, limit: LIMITS.repeats, hint, node }));
    },
  };
}

function firstOverused(set: SelectionSetNode): string | undefined {
  const counts = new Map<string, number>();
  for (const selection of set.selections) {
    const key = selectionKey(selection);
    const count = (counts.get(key) ?? 0) + 1;
    if (count > LIMITS.repeats) return key;
    counts.set(key, count);
  }
  return undefined;
}

function selectionKey(selection: SelectionSetNode['selections'][number]): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  if (selection.kind === Kind.FRAGMENT_SPREAD) return `...${selection.name.value}`;
  return `... on ${selection.typeCondition?.name.value ?? ''}`;
}
