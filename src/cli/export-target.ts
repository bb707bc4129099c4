import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, open, rename, rm, rmdir, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { EntenteError } from '../base/errors';
import type { ExportChunk } from '../domain/export/exported-graph';
import { namesIn } from '../import/folder-names';

/** The end of the name of a file that is still being written. */
const PART = '.part';

/** Where an export goes. A file gets its final name only when it is complete. */
export interface ExportTarget {
  /** The absolute path of the file or folder; absent for a stream. */
  readonly place?: string;
  /** Writes the next piece and waits until there is room for more; gives the number of bytes. */
  write(chunk: ExportChunk): Promise<number>;
  /** The export is complete: its files get their final names. */
  finish(): Promise<void>;
  /** The export is not complete: its files are removed. */
  discard(): Promise<void>;
}

/** The reader of standard output has stopped reading, as `head` does. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Standard output, or another stream; what was written to it cannot be removed again. Throws ReaderGone. */
export function streamTarget(stream: Writable, signal: AbortSignal): ExportTarget {
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ReaderGone('the reader has stopped reading', { cause: error }) : error;
  });
  const drained = async (): Promise<void> => {
    try {
      await once(stream, 'drain', { signal });
    } catch (error) {
      throw failure ?? error;
    }
  };
  return {
    write: async ({ text }) => {
      if (failure !== undefined) throw failure;
      const bytes = Buffer.from(text);
      if (!stream.write(bytes)) await drained();
      return bytes.length;
    },
    finish: async () => {
      // The callback of an empty write comes after everything that was written before it.
      await new Promise<void>((resolve) =>
        stream.write('', () => {
          resolve();
        }),
      );
      if (failure !== undefined) throw failure;
    },
    discard: () => Promise.resolve(),
  };
}

/**
 * A file. It is written under another name in the same folder, and renamed when it is complete.
 *
 * A device or a named pipe is written to directly. Throws BAD_USER_INPUT, before anything is written, for a folder, for
 * a file in a folder that does not exist, and for a file that exists already unless `replace` is set.
 */
export async function fileTarget(path: string, { replace }: { readonly replace: boolean }): Promise<ExportTarget> {
  const found = await kindOf(path);
  if (found === 'FOLDER') throw outRefused(path, 'is a folder', 'Name a file in it.');
  if (found === 'FILE' && !replace) {
    throw outRefused(path, 'exists already', 'Choose another name, or replace it with --force.');
  }
  await refuseWithoutFolder(path);
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}${PART}`);
  const written = found === 'OTHER' ? path : beside;
  let file: FileHandle | undefined;
  const opened = async (): Promise<FileHandle> =>
    (file ??= await openFor(path, written, written === path ? 'w' : 'wx'));
  return {
    place: resolve(path),
    write: async ({ text }) => append(await opened(), text),
    finish: async () => {
      await (await opened()).close();
      if (written === path) return;
      if (!replace && (await kindOf(path)) !== 'NOTHING') {
        throw outRefused(path, 'was written by another program meanwhile', 'Choose another name.');
      }
      await rename(written, path);
    },
    discard: async () => {
      await file?.close();
      if (written !== path) await rm(written, { force: true });
    },
  };
}

/**
 * A folder of files, which get their final names when all of them are complete.
 *
 * The folder is made when it does not exist. Throws BAD_USER_INPUT, before anything is written, for a file and for a
 * folder that is not empty; files of the desktop and of editors do not count.
 */
export async function folderTarget(path: string): Promise<ExportTarget> {
  const found = await kindOf(path);
  if (found === 'FILE' || found === 'OTHER')
    throw outRefused(path, 'is a file', 'Name a folder: the export has several files.');
  if (found === 'FOLDER' && namesIn(path).length > 0) {
    throw outRefused(path, 'is a folder that is not empty', 'Name a new folder, or an empty one.');
  }
  await refuseWithoutFolder(path);
  const files = new Map<string, FileHandle>();
  let made = false;
  const closeAll = async (): Promise<void> => {
    for (const file of files.values()) await file.close();
  };
  return {
    place: resolve(path),
    write: async (chunk) => {
      if (found === 'NOTHING' && !made) {
        await mkdir(path).catch((cause: unknown) => refuseUnwritable(path, cause));
        made = true;
      }
      return append(await fileOf(chunk.file, path, files), chunk.text);
    },
    finish: async () => {
      await closeAll();
      for (const name of files.keys()) await rename(join(path, name + PART), join(path, name));
    },
    discard: async () => {
      await closeAll();
      for (const name of files.keys()) await rm(join(path, name + PART), { force: true });
      if (made) await rmdir(path);
    },
  };
}

async function fileOf(name: string, folder: string, files: Map<string, FileHandle>): Promise<FileHandle> {
  const known = files.get(name);
  if (known !== undefined) return known;
  const file = await openFor(folder, join(folder, basename(name) + PART), 'wx');
  files.set(name, file);
  return file;
}

async function append(file: FileHandle, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  await file.appendFile(bytes);
  return bytes.length;
}

async function openFor(path: string, written: string, flags: string): Promise<FileHandle> {
  try {
    return await open(written, flags);
  } catch (error) {
    return refuseUnwritable(path, error);
  }
}

async function refuseWithoutFolder(path: string): Promise<void> {
  if ((await kindOf(dirname(path))) === 'FOLDER') return;
  throw outRefused(path, 'is in a folder that does not exist', 'Make the folder first.');
}

function refuseUnwritable(path: string, cause: unknown): never {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    throw outRefused(path, 'cannot be written: you have no permission', 'Choose another place.');
  }
  throw cause;
}

async function kindOf(path: string): Promise<'NOTHING' | 'FILE' | 'FOLDER' | 'OTHER'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'FOLDER';
    return found.isFile() ? 'FILE' : 'OTHER';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'NOTHING';
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') {
      throw outRefused(path, 'is below a file, not a folder', 'Choose another place.');
    }
    throw error;
  }
}

function outRefused(path: string, what: string, hint: string): EntenteError {
  return new EntenteError('BAD_USER_INPUT', `--out ${path} ${what}.`, { hint, details: { argument: 'out' } });
}
