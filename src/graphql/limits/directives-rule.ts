import type { ASTVisitor, ValidationContext } from 'graphql';
import { limitError } from '../graphql-error';
import { LIMITS } from '../../base/limits';

/** Refuses more than 20 directives in a document. Reports TOO_COSTLY. */
export function directivesRule(context: ValidationContext): ASTVisitor {
  let count = 0;
  return {
    Directive(node) {
      count += 1;
      if (count !== LIMITS.directives + 1) return;
      const message = `A document may use at most ${LIMITS.directives} directives.`;
      const hint = 'Leave out what is not needed instead of switching it off.';
      context.reportError(limitError({ code: 'TOO_COSTLY', message, limit: LIMITS.directives, hint, node }));
    },
  };
}
