import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
// Loaded before any case, so that what it opens is shared by all files and closed after the last of them.
import './cypher-harness';

const TESTS = resolve(__dirname, '..');

/**
 * Registers the cases of every `*.test.ts` file of a folder of tests/, each below the name of its file.
 *
 * Jest loads the driver and the sources anew for each file that it runs, which takes 0.8 s; a whole run therefore takes
 * the files of a folder as one. A file that is asked for by its path is run alone.
 */
export function requireFolder(folder: string): void {
  const files = readdirSync(join(TESTS, folder)).filter((name) => name.endsWith('.test.ts'));
  if (files.length === 0) throw new Error(`tests/${folder} has no tests`);
  requireFiles(files.sort().map((name) => `${folder}/${name}`));
}

/** Registers the cases of files of tests/, each below the name of its file. */
export function requireFiles(files: readonly string[]): void {
  for (const file of files) {
    describe(file, () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- cases are registered while this block runs
      require(join(TESTS, file));
    });
  }
}
