import { GraphQLError, type ASTNode } from 'graphql';
import { EntenteError, type ErrorOptions } from '../base/errors';

/** An error of the register as a GraphQL error, with its place in the document and its HTTP status. */
export function toGraphQLError(error: EntenteError, nodes: readonly ASTNode[] | undefined = []): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: [...nodes],
    originalError: error,
    extensions: { code: error.code, http: { status: error.status } },
  });
}

/** Codes with which a document is refused before anything runs. */
type LimitCode = 'TOO_DEEP' | 'TOO_MANY_TOKENS' | 'TOO_MANY_ALIASES' | 'TOO_COSTLY' | 'ARGUMENT_OUT_OF_RANGE';

/** A limit that was exceeded. */
export interface LimitBreach {
  readonly code: LimitCode;
  readonly message: string;
  /** The limit that was exceeded. */
  readonly limit: number;
  readonly hint?: string;
  /** Where in the document. */
  readonly node?: ASTNode;
}

/** The error of a limit that was exceeded. `details.limit` says which number would have been accepted. */
export function limitError(breach: LimitBreach): GraphQLError {
  const options: ErrorOptions = {
    details: { limit: breach.limit },
    ...(breach.hint === undefined ? {} : { hint: breach.hint }),
  };
  return toGraphQLError(
    new EntenteError(breach.code, breach.message, options),
    breach.node === undefined ? [] : [breach.node],
  );
}
