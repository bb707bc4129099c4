// Builds src/ into dist/ by stripping types, with the settings that the tests run under (.swcrc): 0.2 s, where tsc takes
// 7 s. Types are checked by `npm test`.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hash, ROOT } from './set-up.mjs';

const SOURCES = join(ROOT, 'src');
const BUILT = join(ROOT, 'dist');
const RECORD = join(BUILT, '.sources');

/** Whether dist/ was built from the sources as they are. */
export function isBuilt() {
  return existsSync(RECORD) && readFileSync(RECORD, 'utf8') === sourceHash();
}

/** Builds everything in another folder, then moves it to dist/, so that no process reads half a build. */
export async function build() {
  const { default: swc } = await import('@swc/core');
  const unfinished = join(ROOT, '.data', `build-${process.pid}`);
  const options = { configFile: join(ROOT, '.swcrc'), sourceMaps: true, cwd: ROOT };
  for (const name of sourceNames()) {
    const target = join(unfinished, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const { code, map } = swc.transformFileSync(join(SOURCES, name), options);
    writeFileSync(target, `${code}//# sourceMappingURL=${target.slice(dirname(target).length + 1)}.map\n`);
    writeFileSync(`${target}.map`, map);
  }
  writeFileSync(join(unfinished, '.sources'), sourceHash());
  rmSync(BUILT, { recursive: true, force: true });
  move(unfinished, BUILT);
}

function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    // .data may be a disk of its own.
    if (error.code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

function sourceNames() {
  const names = readdirSync(SOURCES, { recursive: true }).sort();
  return names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
}

function sourceHash() {
  const contents = sourceNames().flatMap((name) => [name, readFileSync(join(SOURCES, name))]);
  return hash(readFileSync(join(ROOT, '.swcrc')), ...contents);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !isBuilt()) await build();
