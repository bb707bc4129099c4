import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EntenteError } from '../base/errors';
import { waitForBolt } from './bolt';
import { LOG_FILE, type ServerHome } from './options';
import { innermostCause } from './innermost-cause';
import { settingsFolder } from './prepare';
import { homeArgument } from './state';

/** Internal packages of Java that Neo4j uses. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];

/** A Java process that was started; Neo4j in it may not be ready yet. */
interface Launched {
  readonly pid: number;
  hasEnded(): boolean;
}

/**
 * Java flags of a lasting server: its collector and its compiler.
 *
 * The parallel collector leaves both cores free between collections; G1 works in the background all the time. Exports
 * take a sixth less time with it, answers the same.
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

/** Java flags of a server for tests: it starts half a second faster, takes 100 MB less, and runs slower. */
export const THROW_AWAY_FLAGS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/**
 * Starts the Java process. It has its own process group, so that Ctrl-C on a terminal only reaches this process, which
 * stops the server after the last request is answered.
 */
export async function launch(home: ServerHome, javaFlags: readonly string[]): Promise<Launched> {
  const { dataFolder, classPath, heapMegabytes } = home;
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
    // Neo4j's own log goes to standard output too, so that one file tells why a start failed.
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

/** The port on which a launched server should answer, and how long to wait for it. */
interface Expectation {
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
    throw new EntenteError('DATA_FOLDER_IN_USE', `Another Neo4j uses ${dataFolder}.`, {
      hint: 'Stop it, or set ENTENTE_DATA to another folder.',
    });
  }
  const reason = launched.hasEnded() ? innermostCause(text) : 'it did not answer in time';
  throw new EntenteError('NEO4J_UNREACHABLE', `The local Neo4j did not start: ${reason}`, {
    hint: `Read its log: ${logFile}`,
  });
}
