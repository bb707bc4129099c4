import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a set of changed files can break. */
export interface Selection {
  /** Every test: a change of something that all of them stand on. */
  readonly everything: boolean;
  /** Files whose tests are to be run, tests among them; jest finds those that import the others. */
  readonly files: readonly string[];
}

/** Changes of these reach every test. */
const EVERYWHERE = [
  /^(package|package-lock|tsconfig(\.check)?)\.json$/,
  /^(\.swcrc|jest\.config\.cjs|bin\/(test|set-up|build)\.mjs)$/,
  /^tests\/support\/(global-|servers|run-state|set-long-runs|slowest-first|require-folder|typescript-hook|campaign)/,
];

/** Tests that run the built program in a process of its own import one of these, not the sources that they try. */
const PROGRAM_RUNNERS = ['build', 'load-child', 'run-in-zone', 'run-program'].map((name) => `tests/support/${name}.ts`);

/** Tests that send statements through the whole program; the statement's own test comes beside them. */
const SENDING = /^tests\/(api\/|browser\/|hostile\/export-|faults\/(load|serve))/;

/** What reads every file of cypher/. */
const STATEMENT_READERS = /^tests\/unit\/(cypher-files|store\/)/;

/**
 * Says what changed files of this repository can break.
 *
 * Imports are jest's business (`--findRelatedTests`); here stands what no import shows: statements, data, documents,
 * and programs that tests start. Paths are relative to the checkout, with slashes.
 */
export function selectTests(root: string, changed: readonly string[]): Selection {
  const tests = typescriptFiles(root, 'tests');
  const files = new Set(changed.flatMap((path) => broken(path, { root, tests })));
  return { everything: changed.some((path) => EVERYWHERE.some((pattern) => pattern.test(path))), files: [...files] };
}

interface Repository {
  readonly root: string;
  /** The TypeScript files of tests/. */
  readonly tests: readonly string[];
}

function broken(path: string, repository: Repository): readonly string[] {
  const { tests } = repository;
  if (path.startsWith('cypher/')) return brokenByStatement(path, repository);
  if (path.startsWith('seed/')) return mentioning(/seed/i, repository);
  if (path.startsWith('schema/')) return ['src/import/read-vocabulary.ts', ...mentioning(/schema\b/, repository)];
  if (path.startsWith('playground/')) return mentioning(/playground/, repository);
  if (path === 'src/local-server/pom.xml') return ['src/local-server/get.ts'];
  if (path.startsWith('src/')) return [path, ...PROGRAM_RUNNERS];
  if (path.startsWith('bin/')) return [...mentioning(literally(basename(path)), repository), ...PROGRAM_RUNNERS];
  return tests.includes(path) ? [path] : mentioning(literally(basename(path)), repository);
}

/** A statement breaks its own test, a filter those of every statement that includes it; both break what sends them. */
function brokenByStatement(path: string, { root, tests }: Repository): readonly string[] {
  const own = namesFrom(root, path).map((name) =>
    name.startsWith('migrations/') ? 'tests/cypher/migrations/migrations.test.ts' : `tests/cypher/${name}.test.ts`,
  );
  const others = tests.filter((file) => SENDING.test(file) || STATEMENT_READERS.test(file));
  return [...own, ...others].filter((file) => tests.includes(file) && file.endsWith('.test.ts'));
}

/** Names of the statements that a file of cypher/ is part of: its own, or of all that include it. */
function namesFrom(root: string, path: string): readonly string[] {
  const name = path.replace(/^cypher\/|\.cypher$/g, '');
  if (!name.startsWith('filters/')) return [name];
  const folder = join(root, 'cypher');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .filter((file) => readFileSync(join(folder, file), 'utf8').split('\n').includes(`//> include ${name}`))
    .map((file) => file.replaceAll('\\', '/').replace(/\.cypher$/, ''));
}

/** Files of tests/ whose text holds a word. */
function mentioning(word: RegExp, { root, tests }: Repository): readonly string[] {
  return tests.filter((file) => word.test(readFileSync(join(root, file), 'utf8')));
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

function typescriptFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}
