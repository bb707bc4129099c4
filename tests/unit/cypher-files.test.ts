import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CYPHER_FOLDER } from '../../src/store/neo4j/database';
import { readStatements } from '../../src/store/neo4j/statements';

const TESTS = join(__dirname, '..', 'cypher');

describe('the statements of cypher/', () => {
  const names = [...readStatements(CYPHER_FOLDER).keys()];

  it('have one test each, by the same name; migrations share one that lists them all', () => {
    const tested = (name: string): boolean =>
      name.startsWith('migrations/') || existsSync(join(TESTS, `${name}.test.ts`));
    expect(names.filter((name) => !tested(name))).toEqual([]);
  });
});
