import { existsSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { adoptServer } from './adopt';
import { LOOPBACK } from './bolt';
import { archiveFile, archiveKey, archiveFlags, makeArchive, type ArchiveKey } from './class-archive';
import { awaitBolt, launch, LASTING_FLAGS, THROW_AWAY_FLAGS } from './launch';
import { withStartLock } from './lock';
import { LOCAL_USER, settle, type LocalServer, type LocalServerOptions, type SettledOptions } from './options';
import { prepareFolder } from './prepare';
import { removeState, writeState } from './state';
import { endServer, leaveServer } from './stop';
import { watch } from './watchdog';

/** A server that has run this long is past its first questions: the archive can be made beside it. */
const ARCHIVE_DELAY_MILLISECONDS = 15_000;

/**
 * Starts a Neo4j of our own on the data folder, or adopts the one that runs there already.
 *
 * One data folder has one server, which any number of processes share; the last one to stop it stops it. A server whose
 * parent was killed is adopted by the next start. A start takes 3 s (6 s before the class archive has been made, 10 s
 * or more before Maven has fetched Neo4j); adopting takes a few milliseconds.
 *
 * @throws EntenteError JAVA_MISSING, JAVA_TOO_OLD, MAVEN_MISSING, DATA_FOLDER_IN_USE, NEO4J_UNREACHABLE, NEO4J_AUTH.
 */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  await mkdir(options.dataFolder, { recursive: true });
  const settled = settle({ ...options, dataFolder: await realpath(options.dataFolder) });
  const { dataFolder, patienceMilliseconds } = settled;
  return withStartLock(dataFolder, patienceMilliseconds, async () => {
    const adopted = await adoptServer(dataFolder, patienceMilliseconds);
    if (adopted === undefined) return startServer(settled);
    settled.log(`Neo4j runs already, on port ${adopted.port}`);
    return handle({ ...adopted, adopted: true, leave: () => leaveServer(dataFolder, settled.log) });
  });
}

async function startServer(settled: SettledOptions): Promise<LocalServer> {
  const { dataFolder, cacheFolder, heapMegabytes, throwAway, log, patienceMilliseconds } = settled;
  const key = await archiveKey(cacheFolder, log);
  const { classPath } = key;
  const { port, password } = await prepareFolder({ dataFolder, classPath, heapMegabytes });
  log('Starting Neo4j');
  const javaFlags = [...(throwAway ? THROW_AWAY_FLAGS : LASTING_FLAGS), ...archiveFlags(key)];
  const launched = await launch({ dataFolder, classPath, heapMegabytes, javaFlags });
  const dismiss = throwAway ? watch(launched.pid, dataFolder) : undefined;
  // Written before Bolt answers: when this process is killed now, the next start still finds the server.
  await writeState(dataFolder, { pid: launched.pid, port, users: [process.pid] });
  try {
    await awaitBolt(launched, { dataFolder, port, patienceMilliseconds });
  } catch (error) {
    await endServer(launched.pid, dataFolder);
    await removeState(dataFolder);
    dismiss?.();
    throw error;
  }
  log(`Neo4j answers on port ${port}`);
  const abandonArchive = throwAway ? undefined : makeArchiveLater(key, log);
  const leave = async (): Promise<void> => {
    abandonArchive?.();
    await leaveServer(dataFolder, log);
    dismiss?.();
    if (throwAway) await rm(dataFolder, { recursive: true, force: true });
  };
  return handle({ port, password, adopted: false, leave });
}

/** Makes the class archive in the background when it is not there; returns what gives it up. */
function makeArchiveLater(key: ArchiveKey, log: (line: string) => void): (() => void) | undefined {
  if (existsSync(archiveFile(key))) return undefined;
  const controller = new AbortController();
  const timer = setTimeout(() => {
    makeArchive(key, controller.signal).catch((error: unknown) => {
      // Only the speed of the next start depends on it.
      if (!controller.signal.aborted) log(`The class archive was not made: ${String(error)}`);
    });
  }, ARCHIVE_DELAY_MILLISECONDS);
  timer.unref();
  return () => {
    clearTimeout(timer);
    controller.abort();
  };
}

interface Handle {
  readonly port: number;
  readonly password: string;
  readonly adopted: boolean;
  readonly leave: () => Promise<void>;
}

function handle({ port, password, adopted, leave }: Handle): LocalServer {
  let leaving: Promise<void> | undefined;
  return {
    uri: `bolt://${LOOPBACK}:${port}`,
    user: LOCAL_USER,
    password,
    adopted,
    stop: () => (leaving ??= leave()),
  };
}
