import fc from 'fast-check';
import { appendFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalDataSet } from '../../../../src/domain/record/canonical-record';
import type { DataSet } from '../../../../src/domain/record/data-set';
import { SCHEMA_FOLDER } from '../../../../src/import/data-set/json-schemas';
import { readDataSet } from '../../../../src/import/data-set/read-data-set';
import { readVocabulary } from '../../../../src/import/read-vocabulary';
import { planFormat, writeFormatted, type FormatPlan } from '../../../../src/service/load/format-data-set';
import {
  claimRecord,
  jsonLines,
  minimalDataSet,
  newFolder,
  withRecords,
  writeFiles,
  writeYamlFolder,
} from '../../../support/data-set-builder';
import { arbitrarySwitches, editionWith } from '../../../support/edition-arbitrary';
import { richDataSet } from '../../../support/rich-data-set';

const vocabulary = readVocabulary(SCHEMA_FOLDER);

function formatted(path: string): FormatPlan {
  const plan = planFormat(path, vocabulary);
  expect(plan.faults).toEqual([]);
  writeFormatted(plan.misformatted);
  return plan;
}

/** Everything that a data set says, in one form: records by id, keys in order. */
function meaning(dataSet: DataSet | undefined): string {
  if (dataSet === undefined) return 'not read';
  const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
    [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
  const { header, sources, entities, relations, claims } = canonicalDataSet(dataSet);
  return JSON.stringify([header, byId(sources), byId(entities), byId(relations), byId(claims)]);
}

/** The files of a folder with what stands in them. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

/** The data set with lists and keys the other way round, as a person may have written it. */
function backwards(dataSet: DataSet): DataSet {
  const turned = <T extends object>(records: readonly T[]): T[] =>
    [...records].reverse().map((record) => Object.fromEntries(Object.entries(record).reverse()) as T);
  const { header, sources, entities, relations, claims } = dataSet;
  return {
    header,
    sources: turned(sources),
    entities: turned(entities),
    relations: turned(relations),
    claims: turned(claims),
  };
}

describe('a data set that is brought into canonical form', () => {
  it('keeps its content, in any edition and both encodings, and is not changed a second time', () => {
    fc.assert(
      fc.property(arbitrarySwitches, (switches) => {
        // Written out: what two records share would become an alias.
        const dataSet = backwards(JSON.parse(JSON.stringify(richDataSet(editionWith(switches, '1.0.0')))) as DataSet);
        const file = join(newFolder(), 'a.jsonl');
        writeFileSync(file, jsonLines(dataSet));
        for (const path of [writeYamlFolder(dataSet), file]) {
          formatted(path);
          expect(meaning(readDataSet(path).dataSet)).toBe(meaning(dataSet));
          expect(formatted(path).misformatted).toEqual([]);
        }
      }),
      { numRuns: 4 },
    );
  });

  it('keeps each record in its file, sorted by id', () => {
    const folder = writeYamlFolder(backwards(minimalDataSet()));
    writeFileSync(
      join(folder, 'claims', 'more.yaml'),
      JSON.stringify([claimRecord({ id: 'claim:zz', said: '2024-01-30' })]),
    );
    writeFileSync(join(folder, 'claims', 'none.yaml'), '');
    formatted(folder);
    const ids = [...readFileSync(join(folder, 'claims', 'claims.yaml'), 'utf8').matchAll(/^- id: (\S+)$/gm)];
    expect(ids.map(([, id]) => id)).toEqual(minimalDataSet().claims.map(({ id }) => id));
    expect(readFileSync(join(folder, 'claims', 'more.yaml'), 'utf8')).toMatch(
      /^- id: claim:zz\n {2}about: relation:summit\n/,
    );
    expect(readFileSync(join(folder, 'claims', 'none.yaml'), 'utf8')).toBe('[]\n');
  });

  it('is not changed by planning it', () => {
    const folder = writeYamlFolder(backwards(minimalDataSet()));
    const before = contents(folder);
    const { misformatted, files } = planFormat(folder, vocabulary);
    expect(misformatted.map(({ file }) => file)).toContain('claims/claims.yaml');
    expect(files).toBe(5);
    expect(contents(folder)).toEqual(before);
  });

  it('may be a symbolic link, which stays one', () => {
    const folder = writeFiles({ 'a.jsonl': jsonLines(backwards(minimalDataSet())) });
    const link = join(newFolder(), 'link.jsonl');
    symlinkSync(join(folder, 'a.jsonl'), link);
    formatted(link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(formatted(join(folder, 'a.jsonl')).misformatted).toEqual([]);
  });
});

describe('a data set is not changed when it', () => {
  it('has faults, which are listed as validation lists them', () => {
    const stranger = claimRecord({ id: 'claim:stranger', madeBy: 'entity:stranger' });
    const { faults, misformatted } = planFormat(writeYamlFolder(withRecords(minimalDataSet(), stranger)), vocabulary);
    expect(faults).toEqual([expect.objectContaining({ code: 'REFERENCE_MISSING', record: 'claim:stranger' })]);
    expect(misformatted).toEqual([]);
    expect(planFormat('/nowhere/at/all', vocabulary).faults).toHaveLength(1);
  });

  it('has comments, which would be lost', () => {
    const folder = writeYamlFolder(minimalDataSet());
    appendFileSync(join(folder, 'claims', 'claims.yaml'), '# doubtful\n');
    const [fault] = planFormat(folder, vocabulary).faults;
    expect(fault).toMatchObject({ file: 'claims/claims.yaml', found: 'a comment' });
    expect(fault?.hint).toMatch(/note/);
  });

  it('cannot be written completely: no file is replaced, and none is left behind', () => {
    const folder = writeYamlFolder(backwards(minimalDataSet()));
    const { misformatted } = planFormat(folder, vocabulary);
    const last = misformatted.at(-1)?.file ?? '';
    expect(last).toBe('claims/claims.yaml');
    mkdirSync(join(folder, 'claims', `.claims.yaml.${process.pid}.tmp`));
    const before = contents(folder);
    expect(() => {
      writeFormatted(misformatted);
    }).toThrow(/EEXIST|EISDIR/);
    expect(contents(folder)).toEqual(before);
  });
});
