import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ensureBuilt, ROOT } from './build';
import { outcomeOf, type Outcome } from './run-program';

/** The options of npm that name the checkout, so that a script can be run from any folder. */
const OF_CHECKOUT = ['--prefix', ROOT] as const;

/** Prepares the checkout, so that a script neither installs packages nor builds while tests use them. */
export function ensureReady(): void {
  const record = join(ROOT, 'node_modules', '.entente-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(record) || readFileSync(record, 'utf8') !== lock) {
    throw new Error('The packages are not those of package-lock.json: run npm test or npm start once.');
  }
  ensureBuilt();
}

/** Runs a script of package.json as a user does who types it in `folder`. */
export function runScript(
  folder: string,
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, ...settings };
  return outcomeOf(spawn('npm', [...OF_CHECKOUT, ...parameters], { cwd: folder, env }));
}

/** Runs `npm run -s entente -- ...` as a user does who types it in `folder`. */
export function typedIn(
  folder: string,
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Outcome> {
  return runScript(folder, ['run', '-s', 'entente', '--', ...parameters], settings);
}
