import { RECORD_KINDS, type RecordCounts } from '../domain/record/data-set';
import { EntenteError } from '../base/errors';
import type { ExportedGraph } from '../domain/export/exported-graph';
import type { GraphExport } from '../service/export/export-graph';
import { ExportProgress } from './export-progress';
import { ReaderGone, type ExportTarget } from './export-target';
import type { Terminal } from './terminal';

/** Where an export is written, and who is told about it. */
export interface ExportOutput {
  readonly target: ExportTarget;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

/**
 * Writes an export to its target, completely or not at all. Notes the counts first, then the progress, then size and place.
 *
 * Ends without an error when the reader has stopped reading. Throws what the export throws, and DEADLINE when the signal
 * is aborted.
 */
export async function writeExport({ graph, chunks }: GraphExport, output: ExportOutput): Promise<void> {
  const { target, terminal, signal } = output;
  terminal.note(announcement(graph));
  const progress = new ExportProgress(terminal);
  try {
    for await (const chunk of chunks) {
      refuseAborted(signal);
      progress.add(await target.write(chunk));
    }
    // When the signal is aborted, the chunks end early and without an error.
    refuseAborted(signal);
    await target.finish();
    progress.end();
    const written = `Wrote ${progress.size()} from ${total(graph.counts)} records in ${progress.seconds()} s`;
    terminal.note(target.place === undefined ? `${written}.` : `${written}: ${target.place}`);
  } catch (error) {
    progress.end();
    await target.discard();
    if (!(error instanceof ReaderGone)) throw error;
  }
}

function refuseAborted(signal: AbortSignal): void {
  if (signal.aborted)
    throw new EntenteError('DEADLINE', 'The export was interrupted, and what was written of it is removed.');
}

function announcement({ counts, dataSets, cropped, graph }: ExportedGraph): string {
  const { source, entity, relation, claim } = counts;
  const editions = dataSets.map(({ id, version }) => `${id} ${version}`).join(', ');
  const records = `${source} sources, ${entity} entities, ${relation} relations, ${claim} claims`;
  return `${cropped ? 'A part of' : 'All of'} ${editions === '' ? 'nothing' : editions}, run ${String(graph.run)}: ${records}.`;
}

function total(counts: RecordCounts): number {
  return RECORD_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}
