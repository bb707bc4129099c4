const Sequencer = require('@jest/test-sequencer').default;

/**
 * The files that take longest, in order. Jest remembers how long each file took, but not on a fresh clone; a long file
 * that begins last would leave one of the two workers idle.
 */
const SLOWEST = [
  'tests/faults/local-server.test.ts',
  'tests/api/for-researchers.test.ts',
  'tests/api/export-csv-admin.test.ts',
  'tests/api/export-cypher.test.ts',
  'tests/api/export-direct.test.ts',
  'tests/cypher/export.folder.ts',
  'tests/cypher/derive.folder.ts',
  'tests/api/questions.folder.ts',
  'tests/api/command-line.test.ts',
  'tests/faults/load.test.ts',
  'tests/faults/serve.test.ts',
  'tests/faults/load-derivation.test.ts',
  'tests/api/export-command.test.ts',
  'tests/faults/load-killed.test.ts',
  'tests/cypher/data-set.folder.ts',
  'tests/cypher/claim.folder.ts',
  'tests/api/export-crop.test.ts',
  'tests/api/export-entente.test.ts',
];

/** Runs the slowest files first, then the others as jest would. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => SLOWEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}`));
    const listed = [...tests].filter((test) => rank(test) >= 0).sort((one, other) => rank(one) - rank(other));
    return [...listed, ...super.sort([...tests].filter((test) => rank(test) < 0))];
  }
};
