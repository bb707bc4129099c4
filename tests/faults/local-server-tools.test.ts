import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntenteError } from '../../src/base/errors';
import { innermostCause } from '../../src/local-server/innermost-cause';
import { majorVersion } from '../../src/local-server/java';
import { startLocalServer } from '../../src/local-server/start';
import { runCommand } from '../../src/local-server/command';

let folder = '';
const path = process.env.PATH;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-tools-'));
});

afterEach(async () => {
  process.env.PATH = path;
  await rm(folder, { recursive: true, force: true });
});

/** Puts a program of this name on a PATH that holds nothing else but what was put there before. */
async function putOnPath(name: string, script: string): Promise<void> {
  process.env.PATH = folder;
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}

async function refusal(): Promise<EntenteError> {
  const options = { dataFolder: join(folder, 'data'), cacheFolder: join(folder, 'cache') };
  const error: unknown = await startLocalServer(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof EntenteError) return error;
  throw new Error(`Expected a fault, got ${String(error)}`);
}

describe('a machine', () => {
  it('without Java is told to get one, or to name a server', async () => {
    process.env.PATH = folder;
    const { code, hint } = await refusal();
    expect(code).toBe('JAVA_MISSING');
    expect(hint).toMatch(/Java 17.*NEO4J_URI/);
  });

  it('with an old Java is told which one was found', async () => {
    await putOnPath('java', `echo 'openjdk version "1.8.0_402"' >&2`);
    const { code, message } = await refusal();
    expect(code).toBe('JAVA_TOO_OLD');
    expect(message).toContain('Java 8');
  });

  it('with a Java that does not run is told what it said', async () => {
    await putOnPath('java', `echo 'The operation couldn’t be completed. Unable to locate a Java Runtime.' >&2; exit 1`);
    const { code, message } = await refusal();
    expect(code).toBe('JAVA_MISSING');
    expect(message).toContain('Unable to locate a Java Runtime');
  });

  it('without Maven is told to get it', async () => {
    await putOnPath('java', `echo 'openjdk version "21.0.1" 2023-10-17' >&2`);
    const { code, hint } = await refusal();
    expect(code).toBe('MAVEN_MISSING');
    expect(hint).toMatch(/Maven.*NEO4J_URI/);
  });

  it('whose Maven reaches no repository is told what Maven said', async () => {
    await putOnPath('java', `echo 'openjdk version "21.0.1" 2023-10-17' >&2`);
    await putOnPath('mvn', `echo '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.31'; exit 1`);
    const { code, message } = await refusal();
    expect(code).toBe('NEO4J_UNREACHABLE');
    expect(message).toContain('Could not transfer artifact org.neo4j:neo4j:pom:5.26.31');
  });
});

describe('a program that is not there', () => {
  it('is told apart from one that fails', async () => {
    process.env.PATH = folder;
    expect(await runCommand('no-such-program', [])).toBeUndefined();
    await symlink(process.execPath, join(folder, 'node'));
    expect(await runCommand('node', ['-e', 'console.error("broken"); process.exit(3)'])).toEqual({
      code: 3,
      output: 'broken\n',
    });
  });
});

describe('the version of a Java', () => {
  it.each([
    ['java version "1.8.0_402"', 8],
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "25" 2025-09-16', 25],
    ['openjdk version "22-ea" 2024-03-19', 22],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.1" 2023-10-17', 21],
    ['command not found', undefined],
  ])('%s is %s', (text, expected) => {
    expect(majorVersion(text)).toBe(expected);
  });
});

describe('the cause of a failed start', () => {
  it.each([
    ['Error: Could not find or load main class X\nCaused by: java.lang.ClassNotFoundException: X', 'X'],
    [
      'Exception in thread "main" java.lang.A: outer\n\tat a.b\nCaused by: a.b.CException: inner\n\t... 5 more',
      'inner',
    ],
    ['Error: Could not create the Java Virtual Machine.', 'Could not create the Java Virtual Machine.'],
    ['first\nlast words\n', 'last words'],
    ['', 'it gave no reason'],
  ])('%j is %j', (output, expected) => {
    expect(innermostCause(output)).toBe(expected);
  });
});
