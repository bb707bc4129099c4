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

/** After this time the first questions are answered, and the archive can be made in the background. */
const ARCHIVE_DELAY_MILLISECONDS = 15_000;

/**
 * Starts a Neo4j on the data folder, or adopts the one that already runs there.
 *
 * A data folder has one server, which any number of processes share; the last process that leaves it stops it. If the
 * process that started it is killed, the next start adopts it. A start takes 3 s; 6 s before the class archive is made,
 * and 10 s or more before Maven has fetched Neo4j. Adopting takes a few milliseconds.
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
    settled.log(`Neo4j is running already, on port ${adopted.port}`);
    return handle({ ...adopted, adopted: true, leave: () => leaveServer(dataFolder, settled.log) });
  });
}

async function startServer(settled: SettledOptions): Promise<LocalServer> {
  const { dataFolder, cacheFolder, heapMegabytes, throwAway, log, patienceMilliseconds } = settled;
  const key = await archiveKey(cacheFolder, log);
  const home = { dataFolder, classPath: key.classPath, heapMegabytes };
  const { port, password } = await prepareFolder(home);
  log('Starting Neo4j');
  const javaFlags = [...(throwAway ? THROW_AWAY_FLAGS : LASTING_FLAGS), ...archiveFlags(key)];
  const launched = await launch(home, javaFlags);
  const dismiss = throwAway ? watch(launched.pid, dataFolder) : undefined;
  // Written before Bolt answers: if this process is killed now, the next start still finds the server.
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

/** Makes the class archive in the background if it is not there; returns a function that gives this up. */
function makeArchiveLater(key: ArchiveKey, log: (line: string) => void): (() => void) | undefined {
  if (existsSync(archiveFile(key))) return undefined;
  const controller = new AbortController();
  const timer = setTimeout(() => {
    makeArchive(key, controller.signal).catch((error: unknown) => {
      // The archive only makes the next start faster.
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
