import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The checkout. */
export const ROOT = resolve(__dirname, '..', '..');

/** Builds dist/ when it does not fit the sources, for tests that run the program in a process of its own. */
export function ensureBuilt(): void {
  execFileSync(process.execPath, [join(ROOT, 'bin', 'build.mjs')]);
}
