/**
 * Files of tests/api that only ask questions of the seed. A whole run takes them as one (tests/api/questions.folder.ts),
 * since jest loads the schema anew for each file that it runs, which takes more than a second.
 */
const QUESTIONS = [
  'citation',
  'claims',
  'entity',
  'http-seed',
  'node',
  'paths',
  'relation-status',
  'relations',
  'search',
  'source',
  'vocabulary',
].map((name) => `api/${name}.test.ts`);

module.exports = { QUESTIONS };
