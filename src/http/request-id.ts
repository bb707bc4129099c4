import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Ids of clients that are safe to write into a log. */
const ACCEPTED = /^[A-Za-z0-9._-]{1,64}$/;

/** The id of a request: its header `x-request-id` when that is safe, else a new id. */
export function requestIdOf(request: { readonly headers: IncomingHttpHeaders }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && ACCEPTED.test(given) ? given : randomUUID();
}
