import { RECORD_KINDS } from '../domain/record/data-set';
import type { ExportQuestion } from '../domain/export/export-question';
import type { ExportChunk, ExportedGraph, ExportedRecord } from '../domain/export/exported-graph';
import { recordOfExported } from '../domain/export/record-of-exported';
import { ententeHeader } from './entente-header';
import { jsonLine } from './json-line';

/**
 * Writes a graph as the JSON Lines of a data set in canonical form: the header, then sources, entities, relations and
 * claims, each by id. Loading what it writes into an empty graph and writing that gives the same bytes.
 *
 * Throws EntenteError BAD_USER_INPUT before the first chunk when there is nothing to write.
 */
export async function* writeEntente(graph: ExportedGraph, question: ExportQuestion): AsyncGenerator<ExportChunk> {
  yield { file: '', text: jsonLine('dataset', ententeHeader(graph, question)) };
  for (const kind of RECORD_KINDS) {
    const make = (record: ExportedRecord): string => jsonLine(kind, recordOfExported(kind, record));
    for await (const lines of graph.records(kind, { extent: 'DECLARED', make })) {
      const text = lines.join('');
      if (text !== '') yield { file: '', text };
    }
  }
}
