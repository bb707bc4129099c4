import { METHODS } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { EntenteError } from '../base/errors';
import { sendError } from './answer-error';

const METHOD_NOT_ALLOWED = 405;

/** The HTTP methods of each address. */
type MethodsByAddress = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects the addresses of all routes that are added from now on, with their methods. */
export function collectMethods(app: FastifyInstance): MethodsByAddress {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });
  return methods;
}

/**
 * Answers every other method at these addresses with status 405. The header `Allow` lists the methods of the address.
 */
export function refuseOtherMethods(app: FastifyInstance, addresses: MethodsByAddress): void {
  // The web server knows only some methods, and answers others in a form of its own.
  METHODS.filter((method) => !app.supportedMethods.includes(method)).forEach((method) => app.addHttpMethod(method));
  for (const [url, methods] of [...addresses]) {
    const allowed = [...methods].sort().join(', ');
    app.route({
      url,
      method: app.supportedMethods.filter((method) => !methods.has(method)),
      // Before the body is read: it does not matter here.
      onRequest: async (request, reply) => {
        const message = `${request.method} is not possible at this address.`;
        const error = new EntenteError('BAD_USER_INPUT', message, { hint: `Possible are: ${allowed}.` });
        await sendError(reply.header('allow', allowed), error, METHOD_NOT_ALLOWED);
      },
      handler: () => undefined,
    });
  }
}
