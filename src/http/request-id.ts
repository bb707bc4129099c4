import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A client's own id is taken over when it cannot harm a log line. */
const ACCEPTED = /^[A-Za-z0-9._-]{1,64}$/;

/** The id of a request: `x-request-id` when it is well formed, else a new one. */
export function requestIdOf(request: { readonly headers: IncomingHttpHeaders }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && ACCEPTED.test(given) ? given : randomUUID();
}
