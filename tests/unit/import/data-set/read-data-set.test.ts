import { join } from 'node:path';
import { checkDataSet } from '../../../../src/import/data-set/check-data-set';
import { recordSchema, SCHEMA_FOLDER } from '../../../../src/import/data-set/json-schemas';
import { readDataSet } from '../../../../src/import/data-set/read-data-set';
import { readVocabulary } from '../../../../src/import/read-vocabulary';
import { jsonLines, minimalDataSet, withChange, writeFiles, writeYamlFolder } from '../../../support/data-set-builder';

const vocabulary = readVocabulary(SCHEMA_FOLDER);

/** The faults of a data set written as YAML, as `record field code`. */
function faultsOf(dataSet: ReturnType<typeof minimalDataSet>): string[] {
  const { faults } = checkDataSet(readDataSet(writeYamlFolder(dataSet)), { vocabulary });
  return faults.map(({ record, field, code }) => `${record} ${field} ${code}`);
}

describe('the two encodings', () => {
  it('read as the records that were written, from YAML', () => {
    const reading = readDataSet(writeYamlFolder(minimalDataSet()));
    expect(reading.faults).toEqual([]);
    expect(reading.dataSet).toEqual(minimalDataSet());
  });

  it('read as the records that were written, from JSON Lines', () => {
    const folder = writeFiles({ 'minimal.jsonl': jsonLines(minimalDataSet()) });
    const reading = readDataSet(join(folder, 'minimal.jsonl'));
    expect(reading.faults).toEqual([]);
    expect(reading.dataSet).toEqual(minimalDataSet());
  });

  it('meet the JSON Schema that the product publishes, line by line and list by list', () => {
    const { validate } = recordSchema('dataset.schema.json');
    const lines = jsonLines(minimalDataSet()).trimEnd().split('\n');
    for (const line of lines) expect([line, validate(JSON.parse(line))]).toEqual([line, true]);
    const { sources, entities, relations, claims } = minimalDataSet();
    for (const list of [sources, entities, relations, claims, []]) expect(validate(list)).toBe(true);
    expect(validate([...sources, ...entities])).toBe(false);
    expect(validate({ record: 'claim', ...sources[0] })).toBe(false);
  });

  it('give no fault and no warning', () => {
    const checked = checkDataSet(readDataSet(writeYamlFolder(minimalDataSet())), { vocabulary });
    expect(checked).toEqual({ dataSet: minimalDataSet(), faults: [], warnings: [] });
  });
});

describe('a scalar of YAML', () => {
  const yaml = (source: string) => {
    const folder = writeYamlFolder(minimalDataSet({ sources: [] }));
    const files = { 'dataset.yaml': 'id: dataset:a', 'sources/a.yaml': source };
    return { folder, reading: readDataSet(writeFiles(files)) };
  };

  it('stays a text where the schema wants one, although YAML 1.1 would make it a year, a boolean or null', () => {
    const { reading } = yaml(
      '- {id: source:a, kind: POST, title: 1e3, publisherText: null, language: no, published: 2023, url: null, verification: READ}',
    );
    expect(reading.records.sources).toEqual([
      {
        id: 'source:a',
        kind: 'POST',
        title: '1e3',
        publisherText: 'null',
        language: 'no',
        published: '2023',
        url: null,
        verification: 'READ',
      },
    ]);
  });

  it('is refused where the schema wants a number and the text is not a number of JSON', () => {
    for (const lat of ['0x10', '1_000', '.5', '+1', 'NaN', '.inf', '1,5']) {
      expect(
        faultsOf(withChange(minimalDataSet(), 'entity:harbour', { point: { lat, lon: 0, precision: 'EXACT' } })),
      ).toEqual(['entity:harbour point.lat VALUE_INVALID']);
    }
  });
});

describe('a fault', () => {
  it('carries file, line of the field, record, field, code, what was found and the way out', () => {
    const reading = readDataSet(
      writeFiles({
        'dataset.yaml': 'id: dataset:a',
        'sources/a.yaml':
          '- id: source:a\n  kind: POST\n  titel: A\n  language: en\n  url: null\n  verification: READ\n',
      }),
    );
    expect(reading.faults.filter((fault) => fault.file === 'sources/a.yaml')).toEqual([
      {
        file: 'sources/a.yaml',
        line: 1,
        record: 'source:a',
        field: 'title',
        code: 'FIELD_MISSING',
        found: 'nothing',
        hint: 'Add the field.',
      },
      {
        file: 'sources/a.yaml',
        line: 3,
        record: 'source:a',
        field: 'titel',
        code: 'FIELD_UNKNOWN',
        found: 'titel',
        hint: 'Did you mean title?',
      },
    ]);
  });

  it('of a record with the wrong form is not repeated for the records that refer to it', () => {
    expect(faultsOf(withChange(minimalDataSet(), 'entity:institute', { colour: 'red' }))).toEqual([
      'entity:institute colour FIELD_UNKNOWN',
    ]);
  });

  it('of a claim without a claimant is the only one of that claim', () => {
    expect(faultsOf(withChange(minimalDataSet(), 'claim:crates-seen', { madeBy: undefined }))).toEqual([
      'claim:crates-seen madeBy CLAIM_NO_CLAIMANT',
    ]);
  });

  it('does not hide another: all are reported, sorted by file and line', () => {
    const broken = [
      ['claim:summit-north', { said: '2024-13' }],
      ['claim:summit-south', { stance: 'AFFIRM' }],
      ['entity:southland', { kind: 'STAET' }],
    ] as const;
    const dataSet = broken.reduce((set, [id, fields]) => withChange(set, id, fields), minimalDataSet());
    expect(faultsOf(dataSet)).toEqual([
      'claim:summit-north said TIME_INVALID',
      'claim:summit-south stance VALUE_INVALID',
      'entity:southland kind KIND_UNKNOWN',
    ]);
  });
});
