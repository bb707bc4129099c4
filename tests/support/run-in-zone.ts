import { transformSync } from '@swc/core';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const DOMAIN = path.join(ROOT, 'src/domain');

/** The domain as JavaScript in a folder of its own, for processes that jest does not run. */
export interface CompiledDomain {
  /** Runs a script, with `domain` as the folder to require from, in a process of that time zone; its output as JSON. */
  readonly run: (zone: string, script: string) => unknown;
  readonly remove: () => void;
}

/** Compiles src/domain. A time zone is the process's: setting it within jest changes a copy of the environment only. */
export function compileDomain(): CompiledDomain {
  const folder = mkdtempSync(path.join(tmpdir(), 'entente-zone-'));
  for (const file of readdirSync(DOMAIN)) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    const { code } = transformSync(readFileSync(path.join(DOMAIN, file), 'utf8'), {
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    writeFileSync(path.join(folder, file.replace(/\.ts$/, '.js')), code);
  }
  return {
    run: (zone, script) => runScript(folder, zone, script),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

function runScript(folder: string, zone: string, script: string): unknown {
  const result = spawnSync(process.execPath, ['-e', `const domain = ${JSON.stringify(folder)};\n${script}`], {
    env: { ...process.env, TZ: zone, NODE_PATH: path.join(ROOT, 'node_modules') },
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout);
}
