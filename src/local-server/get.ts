import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { EntenteError } from '../base/errors';
import { runCommand } from './command';
import { withStartLock } from './lock';

/** The pom is read from src, by the built code in dist too. */
const POM = resolve(__dirname, '..', '..', 'src', 'local-server', 'pom.xml');

/** Enough to download 125 MB over a slow line. */
const PATIENCE_MILLISECONDS = 15 * 60_000;

/**
 * The class path of Neo4j: about 212 jars, 125 MB, in Maven's own repository.
 *
 * Maven is asked once for each content of the pom: 8 to 12 s with a download, 3 s without. Its answer is kept in the
 * cache folder and used as long as all jars exist.
 *
 * @throws EntenteError MAVEN_MISSING; NEO4J_UNREACHABLE when Maven cannot fetch it.
 */
export async function getClassPath(cacheFolder: string, log: (line: string) => void): Promise<string> {
  const file = join(cacheFolder, `class-path-${shortHash(await readFile(POM, 'utf8'))}.txt`);
  const known = await readKnown(file);
  if (known !== undefined) return known;
  await mkdir(cacheFolder, { recursive: true });
  const fetched = await withStartLock(cacheFolder, PATIENCE_MILLISECONDS, async () => {
    // Another process may have asked while this one waited for the lock.
    const meanwhile = await readKnown(file);
    if (meanwhile !== undefined) return meanwhile;
    log('Asking Maven for Neo4j (125 MB the first time)');
    await askMaven(file);
    return readKnown(file);
  });
  if (fetched === undefined)
    throw new EntenteError('NEO4J_UNREACHABLE', `Maven listed jars that do not exist: ${file}`);
  return fetched;
}

/** Sixteen hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

async function readKnown(file: string): Promise<string | undefined> {
  try {
    const classPath = (await readFile(file, 'utf8')).trim();
    await Promise.all(classPath.split(delimiter).map((jar) => access(jar)));
    return classPath;
  } catch (error) {
    // Maven was not asked yet, or its repository was emptied since.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function askMaven(file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  const output = [`-Dmdep.outputFile=${unfinished}`, `-Dmdep.pathSeparator=${delimiter}`];
  const result = await runCommand('mvn', ['-q', '-B', '-f', POM, 'dependency:build-classpath', ...output]);
  if (result === undefined) throw new EntenteError('MAVEN_MISSING', 'Maven is not on the PATH.');
  if (result.code !== 0) {
    const reason = /^\[ERROR\] (.*)$/m.exec(result.output)?.[1] ?? result.output.trim().slice(-200);
    throw new EntenteError('NEO4J_UNREACHABLE', `Maven could not fetch Neo4j: ${reason}`, {
      hint: 'Check that Maven can reach its repository, or set NEO4J_URI.',
    });
  }
  await rename(unfinished, file);
}
