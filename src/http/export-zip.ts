import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { isDay } from '../domain/time/calendar-day';
import type { ExportChunk, ExportedGraph } from '../domain/export/exported-graph';

/** Read and written by its owner, read by others. */
const PLAIN_FILE = 0o100644;

/** The earliest day that an archive can hold. */
const FIRST_ZIP_DAY = '1980-01-01';

/**
 * The files of an export as one archive.
 *
 * The pieces of several files come interleaved, so that all are put into a temporary folder first, which is removed in
 * any case; nothing is given out before. Files bear the date of the data set, not that of the clock.
 */
export async function* zipped(graph: ExportedGraph, chunks: AsyncIterable<ExportChunk>): AsyncGenerator<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-zip-'));
  try {
    const names = await spooled(chunks, folder);
    yield* archived(names, folder, modified(graph));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* archived(names: readonly string[], folder: string, mtime: Date): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const name of names) zip.addFile(join(folder, name), name, { mtime, mode: PLAIN_FILE });
  zip.end();
  for await (const piece of output) yield piece as Buffer;
}

/** Writes the files and gives their names in the order in which they began. */
async function spooled(chunks: AsyncIterable<ExportChunk>, folder: string): Promise<readonly string[]> {
  const files = new Map<string, FileHandle>();
  try {
    for await (const { file, text } of chunks) {
      let handle = files.get(file);
      if (handle === undefined) {
        handle = await open(join(folder, basename(file)), 'wx');
        files.set(file, handle);
      }
      await handle.appendFile(text);
    }
  } finally {
    for (const handle of files.values()) await handle.close();
  }
  return [...files.keys()];
}

function modified({ dataSets }: ExportedGraph): Date {
  const days = dataSets.map(({ date }) => date).filter((date) => isDay(date) && date > FIRST_ZIP_DAY);
  return new Date(`${days.sort().at(-1) ?? FIRST_ZIP_DAY}T12:00:00Z`);
}
