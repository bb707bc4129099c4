import type { FastifyHttpOptions, RawServerDefault } from 'fastify';
import { EntenteError } from '../base/errors';
import { LIMITS } from '../base/limits';
import { sendError } from './answer-error';
import { requestIdOf } from './request-id';

/** Limits of a connection before a request is read. Times are in milliseconds. */
export const SOCKET_LIMITS = Object.freeze({
  /** Bytes of a request's headers. */
  headerBytes: 8 * 1024,
  /** Until the headers are complete. */
  headersTimeout: 10_000,
  /** Until the whole request is read. */
  requestTimeout: 15_000,
  /** An idle connection is kept for so long. */
  keepAliveTimeout: 5_000,
  requestsPerSocket: 1_000,
  connections: 1_024,
  /** How often the server looks for slow requests. With the default of 30 s they would live three times as long. */
  checkInterval: 2_000,
});

/** Options of the web server, with all its limits. */
export function fastifyOptions(): FastifyHttpOptions<RawServerDefault> {
  return {
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: SOCKET_LIMITS.requestTimeout,
    keepAliveTimeout: SOCKET_LIMITS.keepAliveTimeout,
    maxRequestsPerSocket: SOCKET_LIMITS.requestsPerSocket,
    http: {
      maxHeaderSize: SOCKET_LIMITS.headerBytes,
      headersTimeout: SOCKET_LIMITS.headersTimeout,
      connectionsCheckingInterval: SOCKET_LIMITS.checkInterval,
    },
    genReqId: requestIdOf,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    logger: false,
    frameworkErrors: (_error, _request, reply) => {
      sendError(reply, new EntenteError('BAD_USER_INPUT', 'The address is not valid.'));
    },
  };
}
