import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { EntenteError, registerEntry, type ErrorCode } from '../base/errors';

/** Codes that the server library gives to mistakes of a client. We answer all of them as BAD_USER_INPUT. */
const CLIENT_FAULTS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** How the message of the GraphQL library begins when an argument or a variable has a wrong value. */
const COERCION_FAULT = /^(Argument "|Variable "\$)/;

/** How deep `details` are copied: fault lists and candidates are two levels of plain values. */
const DETAILS_DEPTH = 4;

/** What clients see of an error: see `maskError`. */
export interface MaskedExtensions {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retriable: boolean;
  readonly details?: unknown;
  /** Only for INTERNAL: the id to report. */
  readonly requestId?: string;
}

/**
 * An error as a client may see it: a code of the register, a message, a hint and plain details.
 *
 * An error that nobody expected is INTERNAL and says nothing about its cause; the cause is in the server's log, with
 * the request id. An error of start-up that happens later is UNAVAILABLE: a client must not learn users, hosts or
 * versions of the database.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = rootCause(error);
  if (cause instanceof EntenteError) return maskEntenteError(formatted, cause);
  if (isClientFault(formatted, error)) return withCode(formatted, 'BAD_USER_INPUT', formatted.message);
  return withCode(formatted, 'INTERNAL', registerEntry('INTERNAL').meaning);
}

/** The extensions of an error, also for answers that do not come from GraphQL. */
export function maskedExtensions(error: EntenteError): MaskedExtensions {
  const details = plainValue(error.details, DETAILS_DEPTH);
  const empty = Object.keys(error.details).length === 0;
  return { code: error.code, hint: error.hint, retriable: error.retriable, ...(empty ? {} : { details }) };
}

/** Whether the cause must be logged, because the client does not get it. */
export function isUnexpected(error: unknown, formatted: GraphQLFormattedError): boolean {
  const code = maskError(formatted, error).extensions?.code;
  return code === 'INTERNAL' || code === 'UNAVAILABLE';
}

/** The error that a GraphQL error was made from. */
export function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function maskEntenteError(formatted: GraphQLFormattedError, error: EntenteError): GraphQLFormattedError {
  if (error.code === 'INTERNAL') return withCode(formatted, 'INTERNAL', registerEntry('INTERNAL').meaning);
  if (registerEntry(error.code).startUp) {
    return withCode(formatted, 'UNAVAILABLE', registerEntry('UNAVAILABLE').meaning);
  }
  return { ...formatted, extensions: { ...maskedExtensions(error) } };
}

function withCode(formatted: GraphQLFormattedError, code: ErrorCode, message: string): GraphQLFormattedError {
  const { hint, retriable } = registerEntry(code);
  return { ...formatted, message, extensions: { code, hint, retriable } };
}

/** graphql-js gives no code to arguments that are wrong at run time; only their message tells. */
function isClientFault(formatted: GraphQLFormattedError, error: unknown): boolean {
  if (CLIENT_FAULTS.has(formatted.extensions?.code)) return true;
  const cause = rootCause(error);
  return cause instanceof GraphQLError && COERCION_FAULT.test(cause.message);
}

/** Only what JSON holds: an error or a class instance in `details` is left out. */
function plainValue(value: unknown, depth: number): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (depth === 0 || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return value.map((item) => plainValue(item, depth - 1) ?? null);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValue(item, depth - 1)]));
}
