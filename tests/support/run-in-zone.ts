import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/**
 * Runs a script in a process of a time zone, with `source` as the folder src/ to require from; gives its output as JSON.
 *
 * A time zone belongs to a process: setting it within jest changes only a copy of the environment.
 */
export function runInZone(zone: string, script: string): unknown {
  const hook = path.join(ROOT, 'tests/support/typescript-hook.cjs');
  const source = `const source = ${JSON.stringify(path.join(ROOT, 'src'))};\n`;
  const result = spawnSync(process.execPath, ['--require', hook, '-e', source + script], {
    cwd: ROOT,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout);
}
