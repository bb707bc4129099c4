import type { ExportChunk, ExportedGraph } from '../../src/domain/export/exported-graph';
import type { RequestScope } from '../../src/base/request-scope';
import type { HttpServerOptions } from '../../src/http/options';

/** What a graph says of itself to whoever writes it; a test of a front door needs no records. */
export const FAKE_GRAPH = {
  graph: { run: 7 },
  dataSets: [{ id: 'dataset:made-up', version: '1.2.0', date: '2024-05-06' }],
  counts: { source: 1, entity: 2, relation: 3, claim: 4 },
  cropped: false,
  options: [],
  queryHash: '0123456789abcdef',
} as unknown as ExportedGraph;

/** Rejects when the scope is stopped, as a statement of the database does. */
export function stopped(scope: RequestScope): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => {
      reject(new Error('stopped'));
    };
    if (scope.signal.aborted) fail();
    scope.signal.addEventListener('abort', fail, { once: true });
  });
}

/** An export that writes what the test says, as the server asks for it. */
export function fakeExport(
  write: (scope: RequestScope) => AsyncGenerator<ExportChunk>,
  graph: ExportedGraph = FAKE_GRAPH,
): HttpServerOptions['exportGraph'] {
  return (_question, scope) => Promise.resolve({ graph, chunks: write(scope) });
}
