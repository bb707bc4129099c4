import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { HttpServerOptions } from './options';
import { readPlaygroundTabs, type PlaygroundTab } from './playground-tabs';

const compress = promisify(gzip);

/** The page as it is sent. */
interface PlaygroundPage {
  readonly html: Buffer;
  readonly compressed: Buffer;
  /** Changes when the page changes, so that a browser downloads its nine megabytes once. */
  readonly tag: string;
  /** Allows only the script of this page, and requests only to this server. */
  readonly policy: string;
}

/**
 * `/playground`: GraphiQL in one page with our questions in its tabs; it loads nothing from anywhere else.
 *
 * The page is made at the first visit and kept. `/` leads here.
 */
export function playgroundRoutes(app: FastifyInstance, options: HttpServerOptions): void {
  let page: Promise<PlaygroundPage> | undefined;
  app.get('/', (_request, reply) => reply.redirect('/playground'));
  app.get('/playground', async (request, reply) => {
    page ??= makePage(options.playgroundTabs ?? readPlaygroundTabs());
    const made = await page;
    reply.header('etag', made.tag).header('cache-control', 'no-cache');
    reply.header('content-security-policy', made.policy).type('text/html; charset=utf-8');
    if (request.headers['if-none-match'] === made.tag) return reply.code(304).send();
    return sendPage(reply, made, request.headers['accept-encoding']);
  });
}

function sendPage(reply: FastifyReply, page: PlaygroundPage, accepted: unknown): FastifyReply {
  const gzipped = typeof accepted === 'string' && /\bgzip\b/.test(accepted);
  return gzipped ? reply.header('content-encoding', 'gzip').send(page.compressed) : reply.send(page.html);
}

async function makePage(tabs: readonly PlaygroundTab[]): Promise<PlaygroundPage> {
  // Nine megabytes of JavaScript: loaded at the first visit, not at every start.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const text = renderGraphiQL({
    title: 'Entente',
    endpoint: '/graphql',
    defaultTabs: tabs.map(({ query }) => ({ query: withoutMarkup(query) })),
  });
  const html = Buffer.from(text);
  return {
    html,
    compressed: await compress(html),
    tag: `"${createHash('sha256').update(html).digest('hex').slice(0, 32)}"`,
    policy: contentPolicy(inlineScript(text)),
  };
}

/** The page has its options inside a script. A tab must not end that script. */
function withoutMarkup(query: string): string {
  if (/<\/|<!--/.test(query)) throw new Error('a tab of the playground holds markup');
  return query;
}

/** The text of the page's one script: from its opening tag to the last closing one. */
function inlineScript(html: string): string {
  const opening = '<script>';
  const start = html.indexOf(opening) + opening.length;
  return html.slice(start, html.lastIndexOf('</script>'));
}

/** The editor needs inline styles. Its workers are blobs that the script makes, which is allowed by its hash. */
function contentPolicy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
