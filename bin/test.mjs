#!/usr/bin/env node
// `npm test`: sets up what is missing, then every check in order, each with its time. Arguments go to jest. The last line
// counts the tests; a check that failed counts as one failed test.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endWith, progress, ROOT, run, setUp } from './set-up.mjs';

const RESULTS = join(ROOT, '.data', 'test-results.json');

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

/** Settings of somebody's server do not reach the tests: they start servers of their own. */
const SETTINGS = /^(NEO4J_|HOST$|PORT$|CORS_ORIGINS$|ENTENTE_(DATA|SEED|VOCABULARY)$)/;

async function main(parameters) {
  const onServer = parameters.includes('--server');
  const asked = parameters.filter((parameter) => parameter !== '--server');
  const env = onServer ? serverEnvironment() : withoutSettings();
  await setUp(progress(process.stdout));
  const failedStages = onServer ? 0 : await runLanes(env);
  const tests = await runTests(onServer ? ['--maxWorkers', '1', 'tests/cypher', ...asked] : asked, env);
  const failed = tests.failed + failedStages;
  console.log(`${tests.passed} passed, ${failed} failed, ${tests.skipped} skipped`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Gives how many stages failed. */
async function runLanes(env) {
  const failures = LANES.map(async (lane) => {
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
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

async function runTests(parameters, env) {
  mkdirSync(join(ROOT, '.data'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const begin = Date.now();
  const jest = join(ROOT, 'node_modules', '.bin', 'jest');
  const { code } = await run(jest, ['--json', `--outputFile=${RESULTS}`, ...parameters], { show: true, env });
  const counts = readCounts(code);
  console.log(`${counts.failed === 0 ? 'ok  ' : 'FAIL'} tests ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return counts;
}

/** A file of tests that could not even be loaded counts as one failure; so does a jest that failed without saying why. */
function readCounts(code) {
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
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
