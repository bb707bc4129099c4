import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EntenteError } from '../base/errors';
import { maskedExtensions } from '../graphql/mask-errors';
import type { HttpLog } from './options';

/** Our answers to requests that the web server refuses before a route gets them. */
const REFUSALS: Readonly<Record<string, (error: FastifyError) => Refusal>> = Object.freeze({
  FST_ERR_CTP_BODY_TOO_LARGE: () => ({
    error: new EntenteError('BODY_TOO_LARGE', 'A request body may have at most 64 KiB.', {
      details: { limit: 65_536 },
    }),
    status: 413,
  }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => badRequest(415, 'Only application/json is accepted.'),
});

interface Refusal {
  readonly error: EntenteError;
  readonly status: number;
}

/** Sends an error in the form of a GraphQL answer, so that all errors look the same to clients. */
export function sendError(reply: FastifyReply, error: EntenteError, status = error.status): FastifyReply {
  return sendErrors(reply, [error], status);
}

/** Sends several errors at once: everything that a document is refused for. */
export function sendErrors(reply: FastifyReply, errors: readonly EntenteError[], status: number): FastifyReply {
  const body = errors.map((error) => ({
    message: error.message,
    extensions: { ...maskedExtensions(error), ...(error.code === 'INTERNAL' ? requestId(reply) : {}) },
  }));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: body }));
}

/** Answers every error and every unknown address with JSON: a code of the register, and nothing about the cause. */
export function answerErrors(app: FastifyInstance, log: HttpLog): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof EntenteError) return sendError(reply, error);
    const refusal = refusalOf(error);
    if (refusal) return sendError(reply, refusal.error, refusal.status);
    log.error('a request failed', { requestId: request.id, cause: error });
    return sendError(reply, new EntenteError('INTERNAL', 'Something went wrong on our side.'));
  });
  app.setNotFoundHandler((request, reply) => sendError(reply, notFound(request), 404));
}

function refusalOf(error: FastifyError): Refusal | undefined {
  const known = REFUSALS[error.code];
  if (known) return known(error);
  const status = error.statusCode ?? 500;
  if (status < 400 || status >= 500) return undefined;
  // The message of the JSON parser quotes the body, so it is not passed on.
  return badRequest(status, 'The request is not valid.');
}

function badRequest(status: number, message: string): Refusal {
  return { status, error: new EntenteError('BAD_USER_INPUT', message, { hint: 'POST JSON to /graphql.' }) };
}

function notFound(request: FastifyRequest): EntenteError {
  const path = request.url.split('?', 1)[0] ?? '';
  return new EntenteError('NOT_FOUND', `There is nothing at ${path.slice(0, 100)}.`);
}

function requestId(reply: FastifyReply): { readonly requestId: string } {
  return { requestId: reply.request.id };
}
