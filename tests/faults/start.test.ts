import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/build';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-start-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs Node on a PATH that holds only the folder of this test, with nothing of a local server in its cache. */
function runNode(parameters: readonly string[]): Promise<Outcome> {
  // An empty NEO4J_URI keeps a .env of the checkout out.
  const env = { NEO4J_URI: '', PATH: folder, ENTENTE_CACHE: join(folder, 'cache'), ENTENTE_DATA: join(folder, 'data') };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString()));
    child.on('close', (code) => {
      resolve({ code, ...said });
    });
  });
}

function putOnPath(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

describe.each(['bin/start.mjs', 'bin/entente.mjs'])('%s', (program) => {
  it('without Java names it and the three ways to a Neo4j, before it does anything else', async () => {
    const { code, output, errors } = await runNode([program]);
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors).toMatch(/^JAVA_MISSING: Java is not on the PATH\.\n/);
    expect(errors).toMatch(/NEO4J_URI[^]*Maven[^]*compose/);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('with an old Java says which one was found', async () => {
    putOnPath('java', `echo 'java version "1.8.0_402"' >&2`);
    const { code, errors } = await runNode([program]);
    expect([code, errors.split('\n')[0]]).toEqual([1, 'JAVA_TOO_OLD: Java 8 is too old: Neo4j needs 17.']);
  });

  it('without Maven names it', async () => {
    putOnPath('java', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
    const { code, errors } = await runNode([program]);
    expect([code, errors.split('\n')[0]]).toEqual([1, 'MAVEN_MISSING: Maven (mvn) is not on the PATH.']);
  });
});

describe('a Node.js', () => {
  const check = (version: string): Promise<Outcome> => {
    const script = `import { endWith, requireNode } from './bin/set-up.mjs';
      try { requireNode('${version}'); console.log('new enough'); } catch (error) { endWith(error); }`;
    symlinkSync(process.execPath, join(folder, 'node'));
    return runNode(['--input-type=module', '-e', script]);
  };

  it.each(['18.20.4', '20.9.0', '20.18.3'])('of version %s is refused with the way to a newer one', async (version) => {
    const { code, errors } = await check(version);
    expect(code).toBe(1);
    expect(errors).toMatch(/^NODE_TOO_OLD: .*20\.19/);
    expect(errors).toContain(version);
    expect(errors).toContain('nodejs.org');
  });

  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('of version %s is welcome', async (version) => {
    expect(await check(version)).toEqual({ code: 0, output: 'new enough\n', errors: '' });
  });
});
