import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EntenteError } from '../base/errors';
import { admitDocument } from '../graphql/limits/admit-document';
import { LIMITS } from '../base/limits';
import { rootCause } from '../graphql/mask-errors';
import { sendError, sendErrors } from './answer-error';
import type { HttpServerOptions, ScopedContext } from './options';
import { RequestBudget } from './request-budget';

const BAD_REQUEST = 400;

/** What the route shares with the server around it. */
export interface GraphqlRoute {
  readonly apollo: ApolloServer<ScopedContext>;
  readonly options: HttpServerOptions;
  /** Requests that are being answered, so that closing can end them. */
  readonly running: Set<RequestBudget>;
}

/** The handler of the Apollo integration. Its own type asks for more than it needs. */
type ApolloHandler = (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) => unknown;

/** One request on its way through the route. */
interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly budget: RequestBudget;
}

/**
 * `/graphql`: POST with JSON, and GET for queries with a header that an HTML form cannot send.
 *
 * A request has one deadline. If the run moves while it is answered, it is executed once more on the new run with
 * fresh loaders, so that an answer never mixes two runs.
 */
export function graphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  const milliseconds = route.options.deadlineMilliseconds ?? LIMITS.deadlineMilliseconds;
  const answer = answerer(app, route);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const refusals = refusalsOf(route, request);
      if (refusals.length > 0) return sendErrors(reply, refusals, BAD_REQUEST);
      const budget = new RequestBudget(request.id, milliseconds);
      route.running.add(budget);
      budget.abortWhenGone(reply);
      try {
        const body = await Promise.race([answer({ request, reply, budget }), budget.expired()]);
        reply.header('server-timing', budget.serverTiming());
        return await (tooLarge(body) ? sendError(reply, responseError()) : reply.send(body));
      } catch (error) {
        reply.header('server-timing', budget.serverTiming());
        if (error instanceof EntenteError) return await sendError(reply, error);
        throw error;
      } finally {
        budget.end();
        route.running.delete(budget);
      }
    },
  });
}

/** Executes a request, and once more when the run moved meanwhile. */
function answerer(app: FastifyInstance, route: GraphqlRoute): (exchange: Exchange) => Promise<string> {
  const { apollo, options } = route;
  const budgets = new WeakMap<FastifyRequest, RequestBudget>();
  const handler = fastifyApolloHandler(apollo, {
    context: (request) => Promise.resolve(options.createContext(budgetOf(budgets, request).scope())),
  }) as ApolloHandler;
  return async ({ request, reply, budget }) => {
    budgets.set(request, budget);
    const before = await options.currentRun();
    const body = await handler.call(app, request, reply);
    const after = await options.currentRun();
    return textOf(after === before ? body : await handler.call(app, request, reply));
  };
}

function budgetOf(budgets: WeakMap<FastifyRequest, RequestBudget>, request: FastifyRequest): RequestBudget {
  const budget = budgets.get(request);
  if (budget === undefined) throw new Error('a request without a budget');
  return budget;
}

function textOf(body: unknown): string {
  if (typeof body !== 'string') throw new Error('the GraphQL engine streamed an answer');
  return body;
}

/** What the document alone is refused for. The engine checks the rest. */
function refusalsOf(route: GraphqlRoute, request: FastifyRequest): readonly EntenteError[] {
  const source = sourceOf(request.method === 'GET' ? request.query : request.body);
  if (source === null) return [];
  return admitDocument(route.options.schema, source)
    .map(rootCause)
    .filter((cause) => cause instanceof EntenteError);
}

function sourceOf(holder: unknown): string | null {
  if (typeof holder !== 'object' || holder === null || !('query' in holder)) return null;
  return typeof holder.query === 'string' ? holder.query : null;
}

function tooLarge(body: string): boolean {
  return body.length > LIMITS.responseBytes || Buffer.byteLength(body) > LIMITS.responseBytes;
}

function responseError(): EntenteError {
  const limit = LIMITS.responseBytes;
  return new EntenteError('TOO_MUCH_WORK', 'The answer is larger than 4 MiB.', { details: { limit } });
}
