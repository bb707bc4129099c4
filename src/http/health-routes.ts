import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { TimedScope } from '../base/request-scope';
import type { HttpServerOptions } from './options';
import type { Readiness } from './readiness';

/** A probe asks again soon: a database that needs longer than this is not ready. */
const PROBE_MILLISECONDS = 3_000;

const NOT_READY: Readiness = Object.freeze({
  ready: false,
  database: { reachable: false, milliseconds: null },
  migration: null,
  dataSets: [],
  run: null,
  pathGraph: null,
});

/** `/livez`: the process answers, whatever the state of the database. `/readyz`: 200 when ready, else 503. */
export function healthRoutes(app: FastifyInstance, options: HttpServerOptions): void {
  app.get('/livez', (_request, reply) => reply.header('cache-control', 'no-store').send({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const readiness = await probe(options);
    return reply
      .code(readiness.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(readiness);
  });
}

async function probe(options: HttpServerOptions): Promise<Readiness> {
  const requestId = randomUUID();
  const scope = new TimedScope(requestId, { milliseconds: PROBE_MILLISECONDS, statements: 10, objects: 1_000 });
  const late = new Promise<Readiness>((resolve) => {
    scope.signal.addEventListener('abort', () => {
      resolve(NOT_READY);
    });
  });
  try {
    return await Promise.race([options.readiness(scope), late]);
  } catch (cause) {
    options.log.error('the readiness probe failed', { requestId, cause });
    return NOT_READY;
  } finally {
    scope.end();
  }
}
