import type { ASTVisitor, ValidationContext } from 'graphql';
import { limitError } from '../graphql-error';
import { LIMITS } from '../../base/limits';

/** Refuses more than 20 fragment definitions, used or not. Reports TOO_COSTLY. */
export function fragmentsRule(context: ValidationContext): ASTVisitor {
  let count = 0;
  return {
    FragmentDefinition(node) {
      count += 1;
      if (count !== LIMITS.fragments + 1) return;
      const message = `A document may define at most ${LIMITS.fragments} fragments.`;
      const hint = 'Merge fragments, or split the document.';
      context.reportError(limitError({ code: 'TOO_COSTLY', message, limit: LIMITS.fragments, hint, node }));
    },
  };
}
