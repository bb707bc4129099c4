import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema, type ValidationRule } from 'graphql';
import { limitError } from '../graphql-error';
import { aliasesRule } from './aliases-rule';
import { depthRule } from './depth-rule';
import { directivesRule } from './directives-rule';
import { fragmentsRule } from './fragments-rule';
import { LIMITS } from '../../base/limits';
import { repeatsRule } from './repeats-rule';
import { rootFieldsRule } from './root-fields-rule';

/**
 * The rules for a document as it is written. Their time grows linearly with its length; that of most rules of the
 * specification does not.
 */
export const DOCUMENT_RULES: readonly ValidationRule[] = Object.freeze([
  aliasesRule,
  depthRule,
  directivesRule,
  fragmentsRule,
  repeatsRule,
  rootFieldsRule,
]);

/**
 * The limits that a document exceeds; empty when there are none.
 *
 * Runs before the rules of the specification, one of which compares fields in pairs: a document of 2,000 tokens takes
 * it 70 ms, and these rules 8. A text that does not parse is let through: it is answered later with the message of
 * the parser.
 */
export function admitDocument(schema: GraphQLSchema, source: string): readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(source, { maxLexicalTokens: LIMITS.tokens });
  } catch (error) {
    return isTokenLimit(error) ? [tokenError()] : [];
  }
  return validate(schema, document, DOCUMENT_RULES);
}

/** graphql-js has no code for it. A test checks that its message stays the same. */
function isTokenLimit(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.includes(`more that ${LIMITS.tokens} tokens`);
}

function tokenError(): GraphQLError {
  const message = `A document may have at most ${LIMITS.tokens} tokens.`;
  return limitError({ code: 'TOO_MANY_TOKENS', message, limit: LIMITS.tokens });
}
