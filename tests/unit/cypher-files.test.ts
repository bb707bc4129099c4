import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CYPHER_FOLDER } from '../../src/store/neo4j/database';
import { readStatements, readTemplates } from '../../src/store/neo4j/statements';

const TESTS = join(__dirname, '..', 'cypher');

describe('the statements of cypher/', () => {
  const names = [...readStatements(CYPHER_FOLDER).keys(), ...readTemplates(CYPHER_FOLDER).keys()];

  it('have one test each, by the same name; migrations share one that lists them all', () => {
    const tested = (name: string): boolean =>
      name.startsWith('migrations/') || existsSync(join(TESTS, `${name}.test.ts`));
    expect(names.filter((name) => !tested(name))).toEqual([]);
  });

  it('are sent by the store or written into scripts, never both', () => {
    const sent = readStatements(CYPHER_FOLDER);
    const templates = [...readTemplates(CYPHER_FOLDER).keys()];
    expect(templates.filter((name) => sent.has(name))).toEqual([]);
    expect(templates).toContain('templates/merge-claims');
  });
});
