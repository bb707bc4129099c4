import type { ASTVisitor, ValidationContext } from 'graphql';
import { limitError } from '../graphql-error';
import { LIMITS } from '../../base/limits';

/** Refuses more than 15 aliases in a document. Reports TOO_MANY_ALIASES. */
export function aliasesRule(context: ValidationContext): ASTVisitor {
  let count = 0;
  return {
    Field(node) {
      if (node.alias === undefined) return;
      count += 1;
      if (count !== LIMITS.aliases + 1) return;
      const message = `A document may use at most ${LIMITS.aliases} aliases.`;
      context.reportError(limitError({ code: 'TOO_MANY_ALIASES', message, limit: LIMITS.aliases, node }));
    },
  };
}
