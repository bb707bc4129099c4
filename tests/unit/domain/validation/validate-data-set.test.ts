import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataSet, RecordFault } from '../../../../src/domain/record/data-set';
import { NO_FOREIGN_RECORDS, type ForeignRecords } from '../../../../src/domain/validation/foreign-records';
import { validateDataSet } from '../../../../src/domain/validation/validate-data-set';
import { checkDataSet } from '../../../../src/import/data-set/check-data-set';
import { SCHEMA_FOLDER } from '../../../../src/import/data-set/json-schemas';
import { readDataSet } from '../../../../src/import/data-set/read-data-set';
import { readVocabulary } from '../../../../src/import/read-vocabulary';
import {
  claimRecord,
  minimalDataSet,
  relationRecord,
  withChange,
  withRecords,
  withoutRecords,
  writeYamlFolder,
} from '../../../support/data-set-builder';
import { FORM_CASES } from './form-cases';
import { RAISED_ELSEWHERE, RULE_CASES, WARNING_CASES } from './rule-cases';

const vocabulary = readVocabulary(SCHEMA_FOLDER);

const inBrief = ({ record, field, code }: RecordFault): string => `${record} ${field} ${code}`;

function faultsOf(dataSet: DataSet, foreign: ForeignRecords = NO_FOREIGN_RECORDS): string[] {
  return validateDataSet(dataSet, { vocabulary, foreign }).faults.map(inBrief);
}

describe('a data set with one mistake gets one fault', () => {
  it.each(RULE_CASES)('of content: $title', ({ dataSet, expected }) => {
    expect(faultsOf(dataSet)).toEqual(expected);
  });

  it.each(FORM_CASES)('of form: $title', ({ dataSet, expected }) => {
    const { faults } = checkDataSet(readDataSet(writeYamlFolder(dataSet)), { vocabulary });
    expect(faults.map(inBrief)).toEqual(expected);
    for (const { file, line } of faults)
      expect([file, line]).toEqual([expect.stringMatching(/\.yaml$/), expect.any(Number)]);
  });

  it.each(WARNING_CASES)('as a warning: $title', ({ dataSet, expected }) => {
    const { faults, warnings } = validateDataSet(dataSet, { vocabulary });
    expect(faults).toEqual([]);
    expect(warnings.map(inBrief)).toEqual(expected);
  });

  it('for every code of the register, and no code is listed that nothing raises', () => {
    const register = readFileSync(resolve(__dirname, '../../../../src/base/error-register.ts'), 'utf8');
    const section = register.slice(register.indexOf('// Records of a data set'), register.indexOf('// Start-up'));
    const listed = [...section.matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1]);
    const cases = [...FORM_CASES, ...RULE_CASES, ...WARNING_CASES].flatMap(({ expected }) => expected);
    const raised = new Set([
      ...cases.map((line) => line.slice(line.lastIndexOf(' ') + 1)),
      ...Object.keys(RAISED_ELSEWHERE),
    ]);
    expect(listed.length).toBeGreaterThan(45);
    expect(listed.filter((code) => !raised.has(code ?? ''))).toEqual([]);
    expect([...raised].filter((code) => !listed.includes(code))).toEqual([]);
  });
});

describe('the exceptions of the rules', () => {
  it('a claim without a stance may lack value and quantity', () => {
    const open = { stance: 'UNDETERMINED', aspect: 'ITEM', quantity: undefined };
    expect(faultsOf(withChange(minimalDataSet(), 'claim:crates-20', open))).toEqual([]);
  });

  it('a likelihood may have its words in the reading', () => {
    const readIn = [{ source: 'source:gazette', locator: 'p1', likelihoodText: 'probably' }];
    expect(faultsOf(withChange(minimalDataSet(), 'claim:summit-north', { likelihood: 'LIKELY', readIn }))).toEqual([]);
  });

  it('a State may correct itself through another organ', () => {
    const later = claimRecord({
      id: 'claim:later',
      madeBy: 'entity:southland',
      said: '2024-01-16',
      supersedes: ['claim:summit-south'],
    });
    expect(faultsOf(withRecords(minimalDataSet(), later))).toEqual([]);
  });

  it('one party of a joint statement may not retract it for all', () => {
    const joint = withChange(minimalDataSet(), 'claim:summit-north', {
      madeBy: 'entity:institute',
      onBehalfOf: ['entity:northland', 'entity:southland'],
    });
    const back = claimRecord({ id: 'claim:back', said: '2024-01-17', retracts: ['claim:summit-north'] });
    expect(faultsOf(withRecords(joint, back))).toEqual(['claim:back retracts.0 RETRACT_BY_OTHER']);
  });

  it('an unnamed official may not retract what the State said', () => {
    const back = claimRecord({
      id: 'claim:back',
      madeBy: 'entity:unnamed-official',
      said: '2024-01-17',
      retracts: ['claim:summit-north'],
    });
    expect(faultsOf(withRecords(minimalDataSet(), back))).toEqual(['claim:back retracts.0 RETRACT_BY_OTHER']);
  });

  it('a denial or a plan may come before the event, and an affirmation on its first possible day', () => {
    const early = (fields: object) =>
      faultsOf(withChange(minimalDataSet(), 'claim:summit-north', { said: '2024-01-01', ...fields }));
    expect(early({ stance: 'DENIES' })).toEqual([]);
    expect(early({ modality: 'INTENDED' })).toEqual([]);
    expect(early({ said: '2024-01-10' })).toEqual([]);
    expect(early({ said: '2024-01' })).toEqual([]);
  });

  it('a tie may have no time', () => {
    expect(faultsOf(withChange(minimalDataSet(), 'relation:harbour-in-southland', { when: undefined }))).toEqual([]);
  });

  it('a source of the day before, and any date in the editors\u2019 own readings', () => {
    const published = (day: string, madeBy: string) => {
      const dataSet = withChange(
        withChange(minimalDataSet(), 'source:gazette', { published: day }),
        'claim:summit-north',
        { madeBy },
      );
      const one = { ...dataSet, claims: dataSet.claims.filter(({ id }) => id === 'claim:summit-north') };
      return validateDataSet(one, { vocabulary }).warnings.map(({ code }) => code);
    };
    expect(published('2024-01-14', 'entity:northland')).toEqual([]);
    expect(published('2024-01-13', 'entity:northland')).toEqual(['WARN_PUBLISHED_BEFORE_SAID']);
    expect(published('2023-01-13', 'entity:entente-editors')).toEqual([]);
  });
});

describe('a broken graph of claims', () => {
  it('without its claimant gives one fault a mention, and none that follows from it', () => {
    const faults = faultsOf(withoutRecords(minimalDataSet(), 'entity:unnamed-official', 'entity:institute'));
    expect(faults.filter((fault) => !fault.endsWith('REFERENCE_MISSING'))).toEqual([]);
    expect(faults).toHaveLength(5);
  });

  it('without its relation says nothing of time, role or type of the relation', () => {
    expect(faultsOf(withoutRecords(minimalDataSet(), 'relation:summit'))).toEqual([
      'claim:summit-north about REFERENCE_MISSING',
      'claim:summit-south about REFERENCE_MISSING',
    ]);
  });

  it('of an unknown type says nothing of its roles, its times or its kinds', () => {
    const dataSet = withChange(minimalDataSet(), 'relation:transfer', { type: 'GIFT_OF_ARMS', participants: [] });
    expect(faultsOf(dataSet)).toEqual(['relation:transfer type TYPE_UNKNOWN']);
  });

  it('in a long circle is reported once', () => {
    const claims = Array.from({ length: 2_000 }, (_, index) =>
      claimRecord({
        id: `claim:link-${index}`,
        said: '2024-01-15',
        scope: String(1000 + index),
        basedOn: [{ claim: `claim:link-${(index + 1) % 2_000}`, access: 'HEARSAY' }],
      }),
    );
    expect(faultsOf(withRecords(minimalDataSet(), ...claims))).toEqual(['claim:link-0 basedOn BASED_ON_CYCLE']);
  });
});

describe('records of other data sets', () => {
  const foreign: ForeignRecords = {
    ...NO_FOREIGN_RECORDS,
    entities: new Map([['entity:far', { id: 'entity:far', kind: 'PERSON' }]]),
    relations: new Map([
      ['relation:far', { id: 'relation:far', type: 'SUMMIT', when: '2024-03-01', partOf: 'relation:summit' }],
    ]),
    claims: new Map([
      [
        'claim:far',
        { id: 'claim:far', madeBy: 'entity:far', basedOn: [{ claim: 'claim:summit-north', access: 'HEARSAY' }] },
      ],
    ]),
    identifiers: new Map([['WIKIDATA Q1', 'entity:far']]),
    formerIds: new Map([['entity:southland', 'entity:far']]),
  };

  it('can be referred to, under the same rules', () => {
    const dataSet = withRecords(
      withChange(minimalDataSet(), 'entity:northland', { identifiers: undefined }),
      claimRecord({ id: 'claim:far-too-early', about: 'relation:far', madeBy: 'entity:far' }),
    );
    const known = { ...foreign, formerIds: new Map<string, string>() };
    expect(faultsOf(dataSet, known)).toEqual(['claim:far-too-early said TIME_SAID_BEFORE_EVENT']);
    expect(faultsOf(dataSet)).toEqual([
      'claim:far-too-early about REFERENCE_MISSING',
      'claim:far-too-early madeBy REFERENCE_MISSING',
    ]);
  });

  it('keep their ids, former ids and identifiers', () => {
    const dataSet = withRecords(minimalDataSet(), relationRecord({ id: 'relation:far' }));
    expect(faultsOf(dataSet, foreign)).toEqual([
      'entity:northland identifiers.0.value ID_TAKEN',
      'entity:southland id ID_TAKEN',
      'relation:far id ID_TAKEN',
    ]);
  });

  it('can close a circle', () => {
    const dataSet = withChange(
      withChange(minimalDataSet(), 'claim:summit-north', { basedOn: [{ claim: 'claim:far', access: 'HEARSAY' }] }),
      'relation:summit',
      { partOf: 'relation:far' },
    );
    const elsewhere = { ...foreign, identifiers: new Map<string, string>(), formerIds: new Map<string, string>() };
    expect(faultsOf(dataSet, elsewhere)).toEqual([
      'claim:summit-north basedOn BASED_ON_CYCLE',
      'relation:summit partOf PART_OF_CYCLE',
    ]);
  });
});
