#!/usr/bin/env node
// `npm test`: sets up what is missing, then every check with its time. The last line counts the tests; a check that
// failed counts as one failed test. It takes files or folders of tests (run alone, without the other checks), --changed or
// --changed=REVISION (what the changes since then can break), --long (campaigns whole) and --server (the statements on
// somebody's server); everything else goes to jest.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { endWith, progress, ROOT, run, setUp, SetUpFault } from './set-up.mjs';

const RESULTS = join(ROOT, '.data', 'test-results.json');
const JEST = join(ROOT, 'node_modules', '.bin', 'jest');

/** How many of the slowest files the summary names. */
const NAMED_FILES = 10;

/**
 * Checks that read the repository, each lane in order and side by side with the other, which takes about as long: name,
 * program (node, or one of node_modules/.bin), its parameters.
 */
const LANES = [
  [['lint', 'eslint', ['--max-warnings', '0', '.']]],
  [
    ['format', 'prettier', ['--check', '.']],
    ['types', 'tsc', ['-p', 'tsconfig.check.json']],
    ['rooms', 'depcruise', ['src']],
    ['generated', 'node', ['bin/generate.mjs', '--check']],
    ['unused', 'knip', []],
    ['unused in the product', 'knip', ['--production']],
  ],
];

/** Checks that read each file by itself: after a change they read the changed files alone. */
const PER_FILE = {
  lint: { files: /\.(ts|mjs|cjs)$/, parameters: ['--max-warnings', '0', '--no-warn-ignored'] },
  format: { files: /./, parameters: ['--check', '--ignore-unknown'] },
};

/** Settings of somebody's server do not reach the tests: they start servers of their own. */
const SETTINGS = /^(NEO4J_|HOST$|PORT$|CORS_ORIGINS$|ENTENTE_(DATA|SEED|VOCABULARY)$)/;

/** Flags of jest that take the word after them. */
const WITH_VALUE = new Set(['-t', '--testNamePattern', '--maxWorkers', '-w', '--testTimeout', '--seed']);

async function main(parameters) {
  const begin = Date.now();
  const asked = readParameters(parameters);
  const env = { ...(asked.server ? serverEnvironment() : withoutSettings()), ...(asked.long && { ENTENTE_LONG: '1' }) };
  await setUp(progress(process.stdout));
  const changed = asked.since === undefined ? undefined : await changedFiles(asked.since);
  if (changed !== undefined) console.log(`${changed.length} files have changed since ${asked.since}`);
  const failedStages = asked.patterns.length === 0 ? await runLanes(lanesFor(changed), env) : 0;
  const plan = await planTests(asked, { changed, env });
  const tests = plan === undefined ? { passed: 0, failed: 0, skipped: 0, files: [] } : await runTests(plan, env);
  summarize({ ...tests, failed: tests.failed + failedStages }, Date.now() - begin);
}

function readParameters(parameters) {
  const asked = { server: false, long: false, since: undefined, patterns: [], flags: [] };
  const rest = [...parameters];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--server') asked.server = true;
    else if (word === '--long') asked.long = true;
    else if (word === '--changed') asked.since = 'origin/main';
    else if (word.startsWith('--changed=')) asked.since = word.slice('--changed='.length);
    else if (word.startsWith('-')) asked.flags.push(word, ...(WITH_VALUE.has(word) ? rest.splice(0, 1) : []));
    else asked.patterns.push(word.replace(/\/$/, ''));
  }
  if (asked.server) asked.flags.push('--maxWorkers', '1');
  if (asked.server && asked.patterns.length === 0) asked.patterns.push('tests/cypher');
  return asked;
}

/** Files that differ from a revision, with those that are not committed yet and those that were deleted. */
async function changedFiles(revision) {
  const listed = [await git('diff', '--name-only', '--merge-base', revision)];
  listed.push(await git('ls-files', '--others', '--exclude-standard'));
  return [...new Set(listed.flatMap((output) => output.split('\n')))].filter((file) => file !== '').sort();
}

async function git(...parameters) {
  const { code, output } = await run('git', parameters);
  if (code !== 0) {
    const hint = 'Name a revision that this checkout has: npm test -- --changed=HEAD~1.';
    throw new SetUpFault('REVISION_UNKNOWN', `git ${parameters.join(' ')} failed: ${output.trim()}`, hint);
  }
  return output;
}

/** The lanes; after a change, a check that reads each file by itself reads the changed files alone. */
function lanesFor(changed) {
  if (changed === undefined) return LANES;
  const there = changed.filter((file) => existsSync(join(ROOT, file)));
  return LANES.map((lane) =>
    lane.flatMap(([name, program, parameters]) => {
      const narrow = PER_FILE[name];
      const files = there.filter((file) => narrow?.files.test(file));
      if (narrow === undefined) return [[name, program, parameters]];
      return files.length === 0 ? [] : [[name, program, [...narrow.parameters, ...files]]];
    }),
  );
}

/**
 * What jest is told, and whether it takes tests/cypher folder by folder; undefined when nothing can break.
 *
 * Files are named by their paths, so that the set-up of the tests sees whether they need servers.
 */
async function planTests({ patterns, flags }, { changed, env }) {
  const isFolder = (pattern) => statSync(join(ROOT, pattern), { throwIfNoEntry: false })?.isDirectory() === true;
  const selection = changed === undefined ? undefined : selectTests(changed);
  if (patterns.length === 0 && (selection?.everything ?? true)) return { parameters: flags, byFolder: true };
  if (patterns.length > 0 && patterns.every(isFolder)) return { parameters: [...flags, ...patterns], byFolder: true };
  const files = patterns.length > 0 ? await listTests(patterns, env) : await listRelated(selection.files, env);
  if (files.length === 0 && patterns.length > 0) {
    throw new SetUpFault('NO_TESTS', `No file of tests matches ${patterns.join(' ')}.`, 'Name files below tests/.');
  }
  const taken = takeFolders(files);
  return files.length === 0 ? undefined : { parameters: [...flags, '--runTestsByPath', ...taken], byFolder: false };
}

/** A folder of tests/cypher of which every file is to be run is taken as one. */
function takeFolders(files) {
  const folders = new Map(
    files.map((file) => [dirname(file), files.filter((other) => dirname(other) === dirname(file))]),
  );
  return [...folders].flatMap(([folder, chosen]) => {
    const all = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.test.ts'));
    const isTaken = chosen.length === all.length && existsSync(join(ROOT, `${folder}.folder.ts`));
    return isTaken ? [`${folder}.folder.ts`] : chosen;
  });
}

/** Loaded here, because it is TypeScript and needs the packages. */
function selectTests(changed) {
  const require = createRequire(import.meta.url);
  require('../tests/support/typescript-hook.cjs');
  return require('../tests/support/changed-tests.ts').selectTests(ROOT, changed);
}

async function listTests(patterns, env) {
  const isTest = (pattern) => pattern.endsWith('.test.ts') && existsSync(join(ROOT, pattern));
  return patterns.every(isTest) ? patterns : listFiles(patterns, env);
}

async function listRelated(files, env) {
  const there = files.filter((file) => existsSync(join(ROOT, file)));
  return there.length === 0 ? [] : listFiles(['--findRelatedTests', ...there], env);
}

async function listFiles(parameters, env) {
  const { code, output } = await run(JEST, ['--listTests', ...parameters], { env });
  if (code !== 0) throw new Error(`jest does not list its tests: ${output.trim()}`);
  const lines = output.split('\n').filter((line) => line.endsWith('.test.ts'));
  return lines.map((line) => relative(ROOT, line)).sort();
}

/** Gives how many stages failed. */
async function runLanes(lanes, env) {
  const failures = lanes.map(async (lane) => {
    let failed = 0;
    for (const stage of lane) failed += (await runStage(stage, env)) ? 0 : 1;
    return failed;
  });
  return (await Promise.all(failures)).reduce((sum, failed) => sum + failed, 0);
}

async function runStage([name, program, parameters], env) {
  const begin = Date.now();
  const path = program === 'node' ? process.execPath : join(ROOT, 'node_modules', '.bin', program);
  const { code, output } = await run(path, parameters, { env });
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} ${seconds(Date.now() - begin)}`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

async function runTests({ parameters, byFolder }, env) {
  mkdirSync(join(ROOT, '.data'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const begin = Date.now();
  const settings = byFolder ? { ...env, ENTENTE_BY_FOLDER: '1' } : env;
  const { code } = await run(JEST, ['--json', `--outputFile=${RESULTS}`, ...parameters], { show: true, env: settings });
  const counts = readCounts(code);
  console.log(`${counts.failed === 0 ? 'ok  ' : 'FAIL'} tests ${seconds(Date.now() - begin)}`);
  return counts;
}

/**
 * Counts of a run of jest, and the time of each file. A file of tests that could not be loaded, or whose worker crashed,
 * counts as one failure; so does a jest that failed without saying why.
 */
function readCounts(code) {
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1, skipped: 0, files: [] };
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
    files: results.testResults.map(({ name, startTime, endTime }) => ({ name, time: endTime - startTime })),
  };
}

/** The slowest files, then the time of everything, then the counts: always the last line. */
function summarize({ passed, failed, skipped, files }, time) {
  const slowest = [...files].sort((one, other) => other.time - one.time).slice(0, NAMED_FILES);
  if (slowest.length > 1) console.log('Slowest files:');
  if (slowest.length > 1)
    for (const file of slowest) console.log(`  ${seconds(file.time)} ${relative(ROOT, file.name)}`);
  console.log(`Everything took ${seconds(time)}.`);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function withoutSettings() {
  for (const name of Object.keys(process.env)) if (SETTINGS.test(name)) delete process.env[name];
  return { ...process.env };
}

/** `npm run test:server`: the statements against the empty database of NEO4J_URI. */
function serverEnvironment() {
  if (!process.env.NEO4J_URI) throw new Error('test:server needs NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD');
  return { ...process.env, ENTENTE_TEST_SERVER: '1' };
}

await main(process.argv.slice(2)).catch(endWith);
