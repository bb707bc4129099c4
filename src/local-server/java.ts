import { EntenteError } from '../base/errors';
import { runCommand } from './command';

/** The oldest Java that Neo4j 5 runs on. */
const OLDEST_JAVA = 17;

/**
 * The version text of the Java on the PATH, in one line; used as a key of caches.
 *
 * @throws EntenteError JAVA_MISSING without one, JAVA_TOO_OLD before 17.
 */
export async function requireJava(): Promise<string> {
  const result = await runCommand('java', ['-version']);
  if (result === undefined) throw new EntenteError('JAVA_MISSING', 'Java is not on the PATH.');
  const version = majorVersion(result.output);
  if (version === undefined || result.code !== 0) {
    throw new EntenteError('JAVA_MISSING', `\`java -version\` failed: ${firstLine(result.output)}`);
  }
  if (version < OLDEST_JAVA) {
    throw new EntenteError('JAVA_TOO_OLD', `Java ${version} is on the PATH; Neo4j needs ${OLDEST_JAVA} or newer.`);
  }
  return result.output.trim().replace(/\s+/g, ' ');
}

/** The major version of Java: 8 for "1.8.0_402", 17 for "17.0.15". */
export function majorVersion(versionText: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(versionText);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
