import fastify, { type FastifyInstance } from 'fastify';
import { EntenteError } from '../base/errors';
import { printSchema } from '../graphql/print-schema';
import { answerErrors } from './answer-error';
import { startApollo } from './apollo';
import { ExportPlace } from './export-place';
import { exportRoute } from './export-route';
import { graphqlRoute } from './graphql-route';
import { crossOrigin, safetyHeaders } from './headers';
import { healthRoutes } from './health-routes';
import type { HttpServer, HttpServerOptions } from './options';
import { collectMethods, refuseOtherMethods } from './other-methods';
import { playgroundRoutes } from './playground';
import type { RequestBudget } from './request-budget';
import { refuseEncodedBodies } from './request-body';
import { fastifyOptions, SOCKET_LIMITS } from './socket-limits';

/** Milliseconds that running requests get when the server closes. Ctrl-C must end the process within two seconds. */
const DRAIN_MILLISECONDS = 1_000;

/** How often idle connections are closed while the server closes, in milliseconds. */
const SWEEP_MILLISECONDS = 25;

/**
 * Builds the server around the GraphQL schema; it does not listen yet.
 *
 * `/graphql` `/export` `/playground` `/livez` `/readyz` `/version` `/schema.graphql`, and JSON for everything else.
 */
export async function createServer(options: HttpServerOptions): Promise<HttpServer> {
  const running = new Set<RequestBudget>();
  const place = new ExportPlace();
  const apollo = await startApollo(options);
  const app = fastify(fastifyOptions());
  app.server.maxConnections = SOCKET_LIMITS.connections;
  answerErrors(app, options.log);
  safetyHeaders(app);
  refuseEncodedBodies(app);
  const addresses = collectMethods(app);
  crossOrigin(app, options.corsOrigins);
  graphqlRoute(app, { apollo, options, running });
  exportRoute(app, options, place);
  playgroundRoutes(app, options);
  healthRoutes(app, options);
  plainRoutes(app, options);
  refuseOtherMethods(app, addresses);
  await app.ready();
  return {
    listen: () => listen(app, options),
    close: async () => {
      await drain(app, () => {
        running.forEach((budget) => {
          budget.abort();
        });
        place.stop('CLOSING');
      });
      await place.vacated();
      await apollo.stop();
    },
  };
}

function plainRoutes(app: FastifyInstance, options: HttpServerOptions): void {
  const sdl = printSchema(options.schema);
  app.get('/version', (_request, reply) => reply.send(options.version));
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
}

async function listen(app: FastifyInstance, options: HttpServerOptions): Promise<string> {
  const { host, port } = options;
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new EntenteError('PORT_TAKEN', `Another program listens on ${host}:${port}.`, { cause });
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES') {
      throw new EntenteError('CONFIG_INVALID', `Nothing can listen on ${host}:${port}.`, {
        cause,
        hint: 'Set HOST to an address of this machine and PORT to a port that you may use.',
      });
    }
    throw cause;
  }
}

/** Closes idle connections at once, and the others when their request is answered or when the time is over. */
async function drain(app: FastifyInstance, abortAll: () => void): Promise<void> {
  const timer = setTimeout(() => {
    abortAll();
    app.server.closeAllConnections();
  }, DRAIN_MILLISECONDS);
  const sweep = setInterval(() => {
    app.server.closeIdleConnections();
  }, SWEEP_MILLISECONDS);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
    clearInterval(sweep);
  }
}
