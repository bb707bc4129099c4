import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../base/errors';
import { waitForBolt } from './bolt';
import { LOG_FILE } from './options';
import { innermostCause } from './innermost-cause';
import { settingsFolder } from './prepare';
import { homeArgument } from './state';

/** Packages of Java that Neo4j reaches into. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

/** What a Java process of Neo4j is started with. */
export interface Launch {
  readonly dataFolder: string;
  readonly classPath: string;
  readonly heapMegabytes: number;
  /** Flags of the Java machine: collector, class archive, compiler. */
  readonly javaFlags: readonly string[];
}

/** A Java process that was started and may still be booting. */
export interface Launched {
  readonly pid: number;
  hasEnded(): boolean;
}

/**
 * Collector and compiler of a server that is to last.
 *
 * The parallel collector leaves both cores to the work between collections, where G1 works on beside it: a sixth less of
 * an export, the same answer times.
 *
 * The optimising compiler more than halves what long work costs (exports), and takes 3 to 4 s of a start on 2 cores,
 * since it works on what is used at the start alone. At ten times its usual thresholds it sets in when work is long, and
 * a start takes 1 s more than without it (DECISIONS.md, Local server). Usual values: `java -XX:+PrintFlagsFinal`.
 */
export const LASTING_FLAGS = [
  '-XX:+UseParallelGC',
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
];

/** Collector and compiler of a server for tests: half a second quicker and 100 MB smaller, slower when hot. */
export const THROW_AWAY_FLAGS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/**
 * Starts the Java process, in a process group of its own: Ctrl-C on a terminal reaches this process alone, which stops
 * the server when the last request is answered.
 */
export async function launch({ dataFolder, classPath, heapMegabytes, javaFlags }: Launch): Promise<Launched> {
  const log = await open(join(dataFolder, LOG_FILE), 'w');
  const parameters = [
    ...javaFlags,
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    `-Xms${heapMegabytes}m`,
    `-Xmx${heapMegabytes}m`,
    ...['-Dfile.encoding=UTF-8', '-Dlog4j2.disable.jmx=true', '-cp', classPath],
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(dataFolder),
    `--config-dir=${settingsFolder(dataFolder)}`,
    // Neo4j's own words go to standard output too: one log tells why a start failed.
    '--console-mode',
  ];
  try {
    const child = spawn('java', parameters, { detached: true, stdio: ['ignore', log.fd, log.fd], cwd: dataFolder });
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('spawn', () => {
        resolve(child.pid ?? 0);
      });
    });
    child.unref();
    return { pid, hasEnded: () => child.exitCode !== null || child.signalCode !== null };
  } finally {
    await log.close();
  }
}

/** Where a launched server is expected to answer. */
export interface Expectation {
  readonly dataFolder: string;
  readonly port: number;
  readonly patienceMilliseconds: number;
}

/**
 * Waits until a launched server answers Bolt.
 *
 * @throws EntenteError DATA_FOLDER_IN_USE when another server holds the folder, else NEO4J_UNREACHABLE with the reason
 * that the log gives and the log's path.
 */
export async function awaitBolt(launched: Launched, expectation: Expectation): Promise<void> {
  const { dataFolder, port, patienceMilliseconds } = expectation;
  if (await waitForBolt(port, patienceMilliseconds, () => launched.hasEnded())) return;
  const logFile = join(dataFolder, LOG_FILE);
  const text = await readFile(logFile, 'utf8');
  if (text.includes('Lock file has been locked by another process')) {
    throw new EntenteError('DATA_FOLDER_IN_USE', `Another Neo4j holds ${dataFolder}.`, {
      hint: 'Stop it, or set ENTENTE_DATA to another folder.',
    });
  }
  const reason = launched.hasEnded() ? `it stopped: ${innermostCause(text)}` : 'it does not answer Bolt in time';
  throw new EntenteError('NEO4J_UNREACHABLE', `The local Neo4j did not start; ${reason}`, {
    hint: `Read its log: ${logFile}`,
  });
}
