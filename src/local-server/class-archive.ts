import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getClassPath, shortHash } from './get';
import { requireJava } from './java';
import { withStartLock } from './lock';
import { awaitBolt, launch, LASTING_FLAGS } from './launch';
import { prepareFolder } from './prepare';
import { watch } from './watchdog';

/** A small heap is enough, since only the loaded classes matter. */
const HEAP_MEGABYTES = 256;

/** Priority of the work, so that a server that answers questions comes first. */
const LOW_PRIORITY = 10;

/** In this time, another process that makes the archive is done. */
const LOCK_PATIENCE_MILLISECONDS = 120_000;

/** A class path on one version of Java: a class archive only works for these two. */
export interface ArchiveKey {
  readonly cacheFolder: string;
  readonly classPath: string;
  readonly java: string;
}

/** The class path and the Java of this machine. */
export async function archiveKey(cacheFolder: string, log: (line: string) => void): Promise<ArchiveKey> {
  const java = await requireJava();
  return { cacheFolder, java, classPath: await getClassPath(cacheFolder, log) };
}

/** The file of the class archive, which may not be made yet. */
export function archiveFile({ cacheFolder, classPath, java }: ArchiveKey): string {
  return join(cacheFolder, `classes-${shortHash(`${java}\n${classPath}`)}.jsa`);
}

/** The flag that uses the class archive: a start takes 3 s instead of 6 s. None before the archive is made. */
export function archiveFlags(key: ArchiveKey): readonly string[] {
  return existsSync(archiveFile(key)) ? [`-XX:SharedArchiveFile=${archiveFile(key)}`] : [];
}

/**
 * Makes the class archive if it is not there yet: once for each class path and Java, 80 MB, 12 s at low priority.
 *
 * Starts a second server in a folder of its own and stops it again: Java writes the archive when it ends.
 */
export async function makeArchive(key: ArchiveKey, abandon = new AbortController().signal): Promise<void> {
  await mkdir(key.cacheFolder, { recursive: true });
  await withStartLock(key.cacheFolder, LOCK_PATIENCE_MILLISECONDS, async () => {
    if (existsSync(archiveFile(key))) return;
    const dataFolder = await mkdtemp(join(key.cacheFolder, 'archive-'));
    try {
      const unfinished = join(dataFolder, 'classes.jsa');
      await runOnce({ dataFolder, classPath: key.classPath, unfinished, abandon });
      abandon.throwIfAborted();
      await rename(unfinished, archiveFile(key));
    } finally {
      await rm(dataFolder, { recursive: true, force: true });
    }
  });
}

interface OneRun {
  readonly dataFolder: string;
  readonly classPath: string;
  readonly unfinished: string;
  readonly abandon: AbortSignal;
}

/** Starts a server that writes its classes to `unfinished` when it ends, and ends it as soon as it answers. */
async function runOnce({ dataFolder, classPath, unfinished, abandon }: OneRun): Promise<void> {
  const home = { dataFolder, classPath, heapMegabytes: HEAP_MEGABYTES };
  const { port } = await prepareFolder(home);
  abandon.throwIfAborted();
  const javaFlags = [...LASTING_FLAGS, `-XX:ArchiveClassesAtExit=${unfinished}`];
  const launched = await launch(home, javaFlags);
  setPriority(launched.pid, LOW_PRIORITY);
  const dismiss = watch(launched.pid, dataFolder);
  const kill = (): void => {
    if (!launched.hasEnded()) process.kill(launched.pid, 'SIGKILL');
  };
  abandon.addEventListener('abort', kill);
  try {
    await awaitBolt(launched, { dataFolder, port, patienceMilliseconds: 120_000 });
    process.kill(launched.pid, 'SIGTERM');
    while (!launched.hasEnded()) await sleep(100);
  } finally {
    abandon.removeEventListener('abort', kill);
    kill();
    dismiss();
  }
}
