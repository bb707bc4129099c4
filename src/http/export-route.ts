import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EntenteError, registerEntry } from '../base/errors';
import type { ExportQuestion } from '../domain/export/export-question';
import type { ExportChunk } from '../domain/export/exported-graph';
import { camelCase, GivenOptions } from '../domain/export/given-options';
import { readExportQuestion } from '../domain/export/read-export-question';
import { LIMITS } from '../base/limits';
import type { GraphExport } from '../service/export/export-graph';
import { exportHeaders, headersOfFormat } from './export-file';
import { RunningExport, type ExportPlace } from './export-place';
import { zipped } from './export-zip';
import type { HttpServerOptions } from './options';

/** Bytes that are sent at once: a client that takes fewer in the time for a stall counts as stalled. */
const SLICE = 64 * 1024;

/** When to ask again while another export is written, in seconds. */
const RETRY_SECONDS = 10;

/** One export on its way through the route. */
interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly running: RunningExport;
  readonly options: HttpServerOptions;
}

/**
 * `GET /export/<format>`: the options of `entente export` as query parameters in camel case, one export at a time.
 * HEAD begins no export: it says what is known without looking at the graph.
 *
 * It is read from the graph while the client takes it. What fails before the first byte is answered as everywhere;
 * what fails after it cuts the connection, so that nobody takes a piece for the whole.
 */
export function exportRoute(app: FastifyInstance, options: HttpServerOptions, place: ExportPlace): void {
  const limits = {
    milliseconds: options.exportMilliseconds ?? LIMITS.exportMilliseconds,
    stallMilliseconds: options.exportStallMilliseconds ?? LIMITS.exportStallMilliseconds,
  };
  app.head('/export/:format', (request, reply) => {
    const question = readExportQuestion(givenOptions(request));
    if (place.isTaken) throw busy(reply);
    return reply.headers(headersOfFormat(question)).send();
  });
  app.get('/export/:format', { exposeHeadRoute: false }, async (request, reply) => {
    const question = readExportQuestion(givenOptions(request));
    if (place.isTaken) throw busy(reply);
    const running = new RunningExport(request.id, limits);
    await place.occupy(running, () => answer(question, { request, reply, running, options }));
    return reply;
  });
}

function busy(reply: FastifyReply): EntenteError {
  reply.header('retry-after', RETRY_SECONDS);
  return new EntenteError('EXPORT_BUSY', 'Another export is being written.');
}

/** Query parameters and the format of the path; one that stands in both is given twice. */
function givenOptions({ url, params }: FastifyRequest): GivenOptions {
  const { format } = params as { readonly format: string };
  const query = new URLSearchParams(url.split('?').slice(1).join('?'));
  const values = new Map<string, string[]>([['format', [format]]]);
  for (const [name, value] of query) values.set(name, [...(values.get(name) ?? []), value]);
  return new GivenOptions(values, camelCase);
}

async function answer(question: ExportQuestion, exchange: Exchange): Promise<void> {
  const { reply, running } = exchange;
  const { raw } = reply;
  const gone = (): void => {
    running.stop('CLIENT_GONE');
  };
  raw.once('close', gone);
  raw.on('error', gone);
  try {
    await send(question, exchange);
  } catch (error) {
    if (raw.headersSent) cutOff(error, exchange);
    else if (running.stopped === 'CLIENT_GONE') reply.hijack();
    else throw answerable(error, exchange);
  } finally {
    raw.off('close', gone);
  }
}

async function send(question: ExportQuestion, { reply, running, options }: Exchange): Promise<void> {
  const prepared = await options.exportGraph(question, running.scope);
  const headers = exportHeaders(prepared.graph, question);
  const { raw } = reply;
  for await (const piece of bytesOf(prepared, question)) {
    running.refuseStopped();
    if (!raw.headersSent) begin(reply, headers);
    await write(raw, piece, running);
  }
  running.refuseStopped();
  if (!raw.headersSent) begin(reply, headers);
  raw.end();
  await running.whileTaken((signal) => once(raw, 'finish', { signal }));
}

/** From here on the answer is ours alone: no error of ours can be put into it any more. */
function begin(reply: FastifyReply, headers: Readonly<Record<string, string>>): void {
  reply.hijack();
  const shared = reply.getHeaders() as Record<string, string>;
  reply.raw.writeHead(200, { ...shared, ...headers });
}

async function write(raw: ServerResponse, bytes: Buffer, running: RunningExport): Promise<void> {
  for (let start = 0; start < bytes.length; start += SLICE) {
    if (raw.write(bytes.subarray(start, start + SLICE))) continue;
    await running.whileTaken((signal) => once(raw, 'drain', { signal }));
  }
}

function bytesOf({ graph, chunks }: GraphExport, { format }: ExportQuestion): AsyncGenerator<Buffer> {
  return format === 'csv-admin' ? zipped(graph, chunks) : encoded(chunks);
}

async function* encoded(chunks: AsyncIterable<ExportChunk>): AsyncGenerator<Buffer> {
  for await (const { text } of chunks) yield Buffer.from(text);
}

/** Ends the connection without the end of the answer: the client sees that it has not got everything. */
function cutOff(cause: unknown, { request, reply, running, options }: Exchange): void {
  reply.raw.destroy();
  if (running.stopped === 'CLIENT_GONE') return;
  options.log.error('an export was cut off', { requestId: request.id, stopped: running.stopped, cause });
}

/** The error as it may be answered; what is of use to us alone goes to the log. */
function answerable(error: unknown, { request, running, options }: Exchange): unknown {
  try {
    running.refuseStopped();
  } catch (stopped) {
    return stopped;
  }
  if (!(error instanceof EntenteError)) return error;
  const { startUp } = registerEntry(error.code);
  if (!startUp && error.code !== 'INTERNAL' && error.code !== 'UNAVAILABLE') return error;
  options.log.error('an export failed', { requestId: request.id, cause: error });
  // Statements, users and hosts are no business of a client.
  const code = startUp ? 'UNAVAILABLE' : error.code;
  return new EntenteError(code, registerEntry(code).meaning);
}
