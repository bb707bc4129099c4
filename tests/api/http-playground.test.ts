import { createHash } from 'node:crypto';
import { get, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { startSmallServer, type StartedServer } from '../support/http-server';

interface Page {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Not `fetch`: it would unpack the answer unasked. */
function load(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
  return new Promise((resolve, reject) => {
    get(`${url}/playground`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}

describe('the page of the playground', () => {
  let started: StartedServer;
  beforeAll(async () => {
    started = await startSmallServer({ playgroundTabs: [{ name: 'ping', query: '{ ping }' }] });
  });
  afterAll(() => started.server.close());

  it('is compressed for clients that accept it, and the same page for others', async () => {
    const packed = await load(started.url, { 'accept-encoding': 'gzip, br' });
    const plain = await load(started.url);
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toContain('Accept-Encoding');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
  });

  it('is sent once: a browser that has it gets 304', async () => {
    const { etag } = (await load(started.url)).headers;
    const again = await load(started.url, { 'if-none-match': String(etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('is allowed to run the one script that it holds, by hash, and to ask only our server', async () => {
    const { headers, body } = await load(started.url);
    const html = body.toString();
    const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}';`);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
  });

  it('is not built from a question that would end its script', async () => {
    const broken = await startSmallServer({ playgroundTabs: [{ name: 'x', query: '# </script><script>alert(1)' }] });
    const page = await load(broken.url);
    expect([page.status, page.body.includes('alert')]).toEqual([500, false]);
    await broken.server.close();
  });
});
