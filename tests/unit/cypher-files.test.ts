import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

  it('have tests in folders that a whole run takes, each by a file of its own', () => {
    const entries = readdirSync(TESTS, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const taken = entries.filter(({ name }) => name.endsWith('.folder.ts')).map(({ name }) => name);
    expect(taken.sort()).toEqual(folders.map((name) => `${name}.folder.ts`).sort());
    for (const name of folders) {
      expect(readFileSync(join(TESTS, `${name}.folder.ts`), 'utf8')).toContain(`requireFolder('cypher/${name}')`);
    }
  });

  it('are sent by the store or written into scripts, never both', () => {
    const sent = readStatements(CYPHER_FOLDER);
    const templates = [...readTemplates(CYPHER_FOLDER).keys()];
    expect(templates.filter((name) => sent.has(name))).toEqual([]);
    expect(templates).toContain('templates/merge-claims');
  });
});
