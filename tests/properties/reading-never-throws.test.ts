import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { checkDataSet } from '../../src/import/data-set/check-data-set';
import { SCHEMA_FOLDER } from '../../src/import/data-set/json-schemas';
import { readDataSet } from '../../src/import/data-set/read-data-set';
import { readVocabulary } from '../../src/import/read-vocabulary';
import {
  headerRecord,
  jsonLines,
  minimalDataSet,
  newFolder,
  withChange,
  writeFiles,
} from '../support/data-set-builder';

const vocabulary = readVocabulary(SCHEMA_FOLDER);
const lines = jsonLines(minimalDataSet()).trimEnd().split('\n');
const ids = Object.values(minimalDataSet())
  .flat()
  .flatMap((record: unknown) =>
    typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string' ? [record.id] : [],
  );

/** Reads and checks a file of JSON Lines. */
function check(content: string | Uint8Array): ReturnType<typeof checkDataSet> {
  const path = join(newFolder(), 'any.jsonl');
  writeFileSync(path, content);
  return checkDataSet(readDataSet(path), { vocabulary });
}

describe('a file with any content', () => {
  it('is refused or accepted as JSON Lines, and reading never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { dataSet, faults } = check(bytes);
        expect(dataSet === undefined).toBe(faults.length > 0);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused or accepted as YAML, and reading never throws', () => {
    const folder = writeFiles({ 'dataset.yaml': stringify(headerRecord()), 'claims/any.yaml': '' });
    const yamlText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...Array.from('-?:[]{},&*!|>"\'%@`#\n \tab1')), maxLength: 80 }),
    );
    fc.assert(
      fc.property(yamlText, (text) => {
        writeFileSync(join(folder, 'claims/any.yaml'), text);
        const { faults } = readDataSet(folder);
        expect(faults.every(({ file, line }) => file === 'claims/any.yaml' && Number.isInteger(line))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives only faults with a place and a hint when one field has any value', () => {
    const fields = fc.constantFrom(
      'id',
      'kind',
      'names',
      'type',
      'when',
      'participants',
      'aspect',
      'quantity',
      'readIn',
      'url',
      'said',
      'x',
    );
    fc.assert(
      fc.property(fc.constantFrom(...ids), fields, fc.jsonValue(), (id, field, value) => {
        const { faults } = check(jsonLines(withChange(minimalDataSet(), id, { [field]: value })));
        for (const fault of faults) {
          expect(fault.line).toBeGreaterThan(0);
          expect(fault.hint).not.toBe('');
          expect(fault.found.length).toBeLessThan(200);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the records of a file', () => {
  it('have the same faults in any order', () => {
    const broken = withChange(
      withChange(minimalDataSet(), 'claim:crates-seen', {
        basedOn: [{ claim: 'claim:transfer-alleged', access: 'DIRECT' }],
      }),
      'entity:southland',
      { kind: 'STAET' },
    );
    const [header = '', ...records] = jsonLines(broken).trimEnd().split('\n');
    const brief = (order: readonly string[]): string[] =>
      check(`${[header, ...order].join('\n')}\n`)
        .faults.map(({ record, field, code }) => `${record} ${field} ${code}`)
        .sort();
    const expected = brief(records);
    expect(expected).toHaveLength(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (order) => {
        expect(brief(order)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('become a data set only without faults, and have a fault when the file is cut off within a line', () => {
    const whole = `${lines.join('\n')}\n`;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 2 }), (end) => {
        const { dataSet, faults } = check(whole.slice(0, end));
        const cutAtLine = whole[end] === '\n' || whole[end - 1] === '\n';
        if (!cutAtLine) expect(faults.length).toBeGreaterThan(0);
        expect(dataSet === undefined).toBe(faults.length > 0);
      }),
      { numRuns: 150 },
    );
  });
});
