import type { ExportFormat, ExportQuestion } from '../domain/export/export-question';
import type { ExportedGraph } from '../domain/export/exported-graph';

/** What a format is sent as. */
const FILES: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> = Object.freeze({
  cypher: { type: 'application/x-cypher; charset=utf-8', ending: '.cypher' },
  entente: { type: 'application/x-ndjson; charset=utf-8', ending: '.jsonl' },
  'csv-admin': { type: 'application/zip', ending: '.csv-admin.zip' },
  graphml: { type: 'application/graphml+xml; charset=utf-8', ending: '.graphml' },
});

/** Headers that are known before the graph is looked at. */
export function headersOfFormat({ format }: ExportQuestion): Readonly<Record<string, string>> {
  return { 'content-type': FILES[format].type, 'cache-control': 'no-store' };
}

/** Headers that say what is sent: its type, and under which name to keep it. */
export function exportHeaders(graph: ExportedGraph, question: ExportQuestion): Readonly<Record<string, string>> {
  const name = exportFileName(graph, question);
  return { ...headersOfFormat(question), 'content-disposition': `attachment; filename="${name}"` };
}

/**
 * A name made of data set, version, run and format: nothing that a client sent stands in it.
 *
 * A part of the graph has the first twelve digits of its query hash in its name, as in its data-set id.
 */
export function exportFileName(graph: ExportedGraph, { format, shape }: ExportQuestion): string {
  const [only, ...others] = graph.dataSets;
  const edition =
    only !== undefined && others.length === 0 ? `${only.id.replace(/^dataset:/, '')}-${only.version}` : 'entente';
  const part = graph.cropped ? `-part-${graph.queryHash.slice(0, 12)}` : '';
  const name = `${edition}-run-${String(graph.graph.run)}${part}${shape === 'direct' ? '.direct' : ''}`;
  return name.replace(/[^A-Za-z0-9.-]/g, '-') + FILES[format].ending;
}
