const { env } = require('node:process');
const { QUESTIONS } = require('./tests/support/file-groups.cjs');

// Set by bin/test.mjs: a run that names no file takes the files of tests/cypher folder by folder, and those of tests/api
// that only ask questions of the seed as one (*.folder.ts).
const byFolder = env.ENTENTE_BY_FOLDER === '1';
const taken = ['/tests/cypher/.*\\.test\\.ts$', ...QUESTIONS.map((name) => `/tests/${name}$`)];
const isLong = env.ENTENTE_LONG === '1';

/** Tests run against real servers; two workers, because each has a scratch server of its own (tests/support). */
module.exports = {
  testEnvironment: 'node',
  // The sources too, so that jest can tell which tests a source reaches (--findRelatedTests).
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  testMatch: byFolder ? ['**/*.test.ts', '**/*.folder.ts'] : ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(byFolder ? taken : [])],
  testSequencer: '<rootDir>/tests/support/slowest-first.cjs',
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: isLong ? ['<rootDir>/tests/support/set-long-runs.ts'] : [],
  maxWorkers: 2,
  testTimeout: isLong ? 300_000 : 30_000,
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
};
