import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../support/build';
import { selectTests } from '../../support/changed-tests';

const filesFor = (...changed: string[]): readonly string[] => selectTests(ROOT, changed).files;

/** A name that stands in no test, this one included. */
const NAMELESS = ['NO', 'TEST', 'NAMES', 'THIS'].join('-');

describe('what a change can break', () => {
  it('is nothing when nothing has changed', () => {
    expect(selectTests(ROOT, [])).toEqual({ everything: false, files: [] });
  });

  it('is, of a source, what imports it, and what runs the built program', () => {
    expect(filesFor('src/domain/time/edtf.ts')).toEqual(
      expect.arrayContaining(['src/domain/time/edtf.ts', 'tests/support/run-program.ts']),
    );
  });

  it('is, of a test, the test alone', () => {
    expect(filesFor('tests/unit/config.test.ts')).toEqual(['tests/unit/config.test.ts']);
  });

  it('is, of a statement, its own test and everything that sends statements, but no other statement', () => {
    const files = filesFor('cypher/claim/find-by-ids.cypher');
    expect(files).toEqual(
      expect.arrayContaining([
        'tests/cypher/claim/find-by-ids.test.ts',
        'tests/api/claims.test.ts',
        'tests/faults/load.test.ts',
        'tests/unit/cypher-files.test.ts',
      ]),
    );
    expect(files.filter((file) => file.startsWith('tests/cypher/'))).toHaveLength(1);
    expect(files).not.toContain('tests/faults/local-server.test.ts');
  });

  it('is, of a filter, the test of every statement that includes it', () => {
    const statements = filesFor('cypher/filters/claim.cypher').filter((file) => file.startsWith('tests/cypher/'));
    expect(statements).toContain('tests/cypher/claim/list-by-relation.test.ts');
    expect(statements.length).toBeGreaterThan(3);
    for (const test of statements) {
      const statement = test.replace(/^tests\//, '').replace(/\.test\.ts$/, '.cypher');
      expect(readFileSync(join(ROOT, statement), 'utf8')).toContain('//> include filters/claim\n');
    }
  });

  it('is, of a migration, the test that they share', () => {
    expect(filesFor('cypher/migrations/001-entity-id.cypher')).toContain('tests/cypher/migrations/migrations.test.ts');
  });

  it.each([
    ['seed/dataset.yaml', ['tests/unit/seed/seed.test.ts', 'tests/support/graphql-client.ts']],
    ['schema/relation-types/summit.yaml', ['src/import/read-vocabulary.ts', 'tests/unit/graphql/schema.test.ts']],
    ['playground/questions.graphql', ['tests/browser/playground.test.ts', 'tests/unit/http/playground-tabs.test.ts']],
    ['README.md', ['tests/api/readme.test.ts']],
    ['docs/for-researchers.md', ['tests/api/for-researchers.test.ts']],
    ['tests/browser/drive-playground.mjs', ['tests/browser/playground.test.ts']],
    ['src/local-server/pom.xml', ['src/local-server/get.ts']],
    ['bin/start.mjs', ['tests/faults/start.test.ts', 'tests/support/run-program.ts']],
  ])('is, of %s, what reads it', (path, expected) => {
    expect(filesFor(path)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['package-lock.json', '.swcrc', 'jest.config.cjs', 'bin/test.mjs', 'tests/support/global-setup.ts'])(
    'is everything, of %s',
    (path) => {
      expect(selectTests(ROOT, ['README.md', path]).everything).toBe(true);
    },
  );

  it('is nothing, of a file that no test reads', () => {
    expect(selectTests(ROOT, [NAMELESS])).toEqual({ everything: false, files: [] });
  });

  it('is, of a source, every test that imports it, however far', () => {
    const { files } = selectTests(ROOT, ['src/domain/time/edtf-date.ts']);
    const jest = join(ROOT, 'node_modules', '.bin', 'jest');
    // This run may take folders as one; the list is of files.
    const options = { cwd: ROOT, env: { ...process.env, ENTENTE_BY_FOLDER: '' }, encoding: 'utf8' } as const;
    const listed = execFileSync(jest, ['--listTests', '--findRelatedTests', ...files], options);
    const tests = listed.split('\n').map((path) => relative(ROOT, path));
    expect(tests).toEqual(
      expect.arrayContaining([
        'tests/unit/domain/time/edtf.test.ts',
        'tests/unit/domain/validation/validate-data-set.test.ts',
        'tests/api/command-line.test.ts',
        'tests/cypher/claim/find-by-ids.test.ts',
      ]),
    );
    expect(tests).not.toContain('tests/unit/base/canonical-json.test.ts');
  }, 60_000);
});
