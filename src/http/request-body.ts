import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EntenteError } from '../base/errors';
import { sendError } from './answer-error';

/**
 * Accepts a body only as plain JSON in UTF-8.
 *
 * A compressed body is refused before it is read, because a small one can become very large. Another charset and
 * invalid UTF-8 are refused, because they could be read as another question than the one that was sent.
 */
export function refuseEncodedBodies(app: FastifyInstance): void {
  app.addHook('preParsing', async (request, reply) => {
    const message = refusedEncoding(request);
    if (message !== null) await sendError(reply, refused(message), 415);
  });
  const parseJson = app.getDefaultJsonParser('error', 'error');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = decoder.decode(body);
    } catch (cause) {
      done(refused('The body is not UTF-8.', cause));
      return;
    }
    void parseJson(request, text, done);
  });
}

function refusedEncoding(request: FastifyRequest): string | null {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return 'Compressed bodies are not accepted.';
  const charset = /charset="?([^;"\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  return charset.toLowerCase() === 'utf-8' ? null : 'Only UTF-8 is accepted.';
}

function refused(message: string, cause?: unknown): EntenteError {
  return new EntenteError('BAD_USER_INPUT', message, { cause, hint: 'POST plain JSON in UTF-8.' });
}
