import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EntenteError } from '../../../src/base/errors';
import { SCHEMA_FOLDER } from '../../../src/import/data-set/json-schemas';
import { inspectVocabulary, readVocabulary } from '../../../src/import/read-vocabulary';
import { newFolder } from '../../support/data-set-builder';

/** A small part of the vocabulary, SUMMIT alone of the types, with a text of one file replaced, or the file written anew. */
function vocabularyWith(file: string, change: (text: string) => string): string {
  const folder = newFolder();
  for (const part of ['entity-kinds', 'relation-types/summit.yaml', 'quantities.yaml']) {
    cpSync(join(SCHEMA_FOLDER, part), join(folder, part), { recursive: true });
  }
  const path = join(folder, file);
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // A file that is new.
  }
  writeFileSync(path, change(text));
  return folder;
}

function catchError(act: () => unknown): EntenteError {
  try {
    act();
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const SUMMIT = 'relation-types/summit.yaml';
const replace = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

/** The faults of the vocabulary so changed, as `file:line record field CODE found`. */
function faultsOf(file: string, change: (text: string) => string): string[] {
  const { faults, vocabulary } = inspectVocabulary(vocabularyWith(file, change));
  expect(vocabulary === undefined).toBe(faults.length > 0);
  return faults.map(
    (fault) => `${fault.file}:${fault.line} ${fault.record} ${fault.field} ${fault.code} ${fault.found}`,
  );
}

describe('the vocabulary of the product', () => {
  const { vocabulary, faults, warnings } = inspectVocabulary(SCHEMA_FOLDER);

  it('has no fault, and no type without hops', () => {
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
  });

  it('has the kinds of the model, each with its label', () => {
    expect([...(vocabulary?.entityKinds.keys() ?? [])]).toEqual([
      'BODY',
      'FACILITY',
      'INSTRUMENT',
      'MATERIEL',
      'ORGANIZATION',
      'PERSON',
      'PLACE',
      'POSITION',
      'PROVISION',
      'SANCTIONS_REGIME',
      'STATE',
      'UNNAMED_SPEAKER',
      'VEHICLE',
      'VESSEL',
    ]);
    expect(vocabulary?.entityKinds.get('SANCTIONS_REGIME')?.label).toBe('SanctionsRegime');
  });

  it('has a principal in every type, and hops that are symmetric exactly between equal roles', () => {
    for (const type of vocabulary?.relationTypes.values() ?? []) {
      expect([type.code, type.roles.some((role) => role.principal)]).toEqual([type.code, true]);
      expect([type.code, type.hops.every((hop) => hop.symmetric === (hop.from === hop.to))]).toEqual([type.code, true]);
    }
  });

  it('is read without the files that desktops and editors leave', () => {
    for (const name of ['.DS_Store', '._summit.yaml', '.#summit.yaml', 'summit.yaml~', '#summit.yaml#']) {
      for (const folder of ['entity-kinds', 'relation-types']) {
        expect(faultsOf(`${folder}/${name}`, () => 'no: [vocabulary')).toEqual([]);
      }
    }
  });

  it('fills in what a file leaves out', () => {
    const summit = vocabulary?.relationTypes.get('SUMMIT');
    expect(summit?.common).toBe(false);
    expect(summit?.roles.map(({ code, principal }) => [code, principal])).toContainEqual(['HOST', false]);
    expect(summit?.hops[1]).toEqual({
      from: 'PARTY',
      to: 'PARTY',
      symmetric: true,
      reads: 'held a summit with',
      inverse: 'held a summit with',
    });
  });
});

describe('a fault in the vocabulary names file, line, definition, field and code', () => {
  it.each([
    [
      'a kind that is none',
      SUMMIT,
      replace('kinds: [PLACE, FACILITY, STATE]', 'kinds: [PLAICE]'),
      `${SUMMIT}:11 SUMMIT roles.3.kinds.0 KIND_UNKNOWN PLAICE`,
    ],
    [
      'a hop from a role that is none',
      SUMMIT,
      replace('from: DELEGATE, to: SITE', 'from: DELEGAT, to: SITE'),
      `${SUMMIT}:19 SUMMIT hops.5.from ROLE_NOT_ALLOWED DELEGAT`,
    ],
    [
      'a role that is used twice',
      SUMMIT,
      replace('code: DELEGATE', 'code: PARTY'),
      `${SUMMIT}:12 SUMMIT roles.4.code ID_TAKEN PARTY`,
    ],
    [
      'a hop that occurs twice',
      SUMMIT,
      replace('from: PARTY, to: SITE', 'from: PARTICIPANT, to: SITE'),
      `${SUMMIT}:17 SUMMIT hops.3 ID_TAKEN PARTICIPANT to SITE`,
    ],
    [
      'a minimum above its maximum',
      SUMMIT,
      replace('min: 2, max: null', 'min: 2, max: 1'),
      `${SUMMIT}:9 SUMMIT roles.1.min VALUE_INVALID min 2, max 1`,
    ],
    [
      'a symmetric hop of two roles',
      SUMMIT,
      replace('from: PARTY, to: PARTY', 'from: PARTY, to: HOST'),
      `${SUMMIT}:15 SUMMIT hops.1 VALUE_INVALID symmetric, PARTY to HOST`,
    ],
    [
      'a symmetric hop with an inverse',
      SUMMIT,
      replace('reads: held a summit with}', 'reads: held a summit with, inverse: met}'),
      `${SUMMIT}:15 SUMMIT hops.1.inverse VALUE_INVALID met`,
    ],
    [
      'a hop of one role that is not symmetric',
      SUMMIT,
      replace('symmetric: true, reads: held', 'reads: held'),
      `${SUMMIT}:15 SUMMIT hops.1 VALUE_INVALID PARTY to itself`,
    ],
    [
      'a field that is none',
      SUMMIT,
      replace('observable:', 'observeable:'),
      `${SUMMIT}:1  observable FIELD_MISSING nothing`,
    ],
    [
      'a code that another file has',
      'relation-types/a.yaml',
      () => readFileSync(join(SCHEMA_FOLDER, SUMMIT), 'utf8'),
      `${SUMMIT}:1  code ID_TAKEN a code that is used twice`,
    ],
    [
      'a unit that is used twice',
      'quantities.yaml',
      replace('EUR, RUB', 'EUR, EUR, RUB'),
      'quantities.yaml:2  units.1 ID_TAKEN a code that is used twice',
    ],
    ['an empty file', 'entity-kinds/place.yaml', () => '', 'entity-kinds/place.yaml:1   VALUE_INVALID an empty file'],
  ])('%s', (...[, file, change, expected]) => {
    expect(faultsOf(file, change)[0]).toBe(expected);
  });

  it('and a type without hops is a warning', () => {
    const { vocabulary, warnings } = inspectVocabulary(
      vocabularyWith(SUMMIT, (text) => text.replace(/^hops:\n( .*\n)+/m, 'hops: []\n')),
    );
    expect(vocabulary).toBeDefined();
    expect(warnings.map(({ file, record, code }) => [file, record, code])).toEqual([
      [SUMMIT, 'SUMMIT', 'WARN_TYPE_WITHOUT_HOPS'],
    ]);
  });

  it('and the start is refused with all faults', () => {
    const folder = vocabularyWith(SUMMIT, (text) => text.replaceAll('from: DELEGATE,', 'from: DELEGATES,'));
    const refused = catchError(() => readVocabulary(folder));
    expect(refused.code).toBe('VOCABULARY_INVALID');
    expect(refused.message.split('\n')).toEqual([
      `The vocabulary in ${folder} has 2 faults:`,
      'relation-types/summit.yaml:18 ROLE_NOT_ALLOWED hops.4.from DELEGATES',
      'relation-types/summit.yaml:19 ROLE_NOT_ALLOWED hops.5.from DELEGATES',
    ]);
    expect(() => readVocabulary(newFolder())).toThrow(/3 faults/);
  });
});

describe('the hash of the vocabulary', () => {
  const hashWith = (change: (text: string) => string): string => readVocabulary(vocabularyWith(SUMMIT, change)).hash;
  const hash = hashWith((text) => text);

  it('stays when words are corrected, keys reordered or comments added', () => {
    expect(hashWith(replace('meet in person', 'meet face to face'))).toBe(hash);
    expect(hashWith(replace('code: SUMMIT\ncategory: EVENT', '# a comment\ncategory: EVENT\ncode: SUMMIT'))).toBe(hash);
    expect(hashWith(replace('plover: ["CONSULT"]', 'plover: []'))).toBe(hash);
  });

  it.each([
    ['a flag', replace('accusatory: false', 'accusatory: true')],
    ['a default written out otherwise', replace('accusatory: false', 'common: true\naccusatory: false')],
    ['a principal', replace(', principal: true', '')],
    ['a reading', replace('reads: held a summit with', 'reads: met')],
    [
      'the order of hops',
      (text: string) => text.replace(/( {2}- \{from: PARTICIPANT, to: PARTICIPANT.*\n)(.*\n)/, '$2$1'),
    ],
    ['a role', replace('min: 2', 'min: 1')],
  ])('changes with %s', (_title, change) => {
    expect(hashWith(change)).not.toBe(hash);
    expect(hashWith(change)).toMatch(/^[0-9a-f]{64}$/);
  });
});
