import type { FastifyInstance } from 'fastify';

/** Sent with every answer. The playground has its own content policy. */
const HEADERS: Readonly<Record<string, string>> = Object.freeze({
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
});

/** A day: how long a browser may remember the answer to a preflight. */
const PREFLIGHT_SECONDS = '86400';

/** Sets security headers and the request id on every answer. */
export function safetyHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(HEADERS).header('x-request-id', request.id);
    done();
  });
}

/**
 * Lets pages of the listed origins read answers of `/graphql`. Other origins get no permission.
 *
 * Credentials are never allowed, because there are none. The whole origin is compared, as browsers send it.
 */
export function crossOrigin(app: FastifyInstance, origins: readonly string[]): void {
  const allowed = new Set(origins);
  app.addHook('onRequest', (request, reply, done) => {
    const origin = request.headers.origin;
    reply.header('vary', 'Origin, Accept-Encoding');
    if (origin !== undefined && allowed.has(origin)) {
      reply
        .header('access-control-allow-origin', origin)
        .header('access-control-expose-headers', 'server-timing, x-request-id');
    }
    done();
  });
  app.options('/graphql', (request, reply) => {
    const origin = request.headers.origin;
    if (origin === undefined || !allowed.has(origin)) return reply.code(403).send();
    return reply
      .code(204)
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'content-type, apollo-require-preflight, x-request-id')
      .header('access-control-max-age', PREFLIGHT_SECONDS)
      .send();
  });
}
