import { EntenteError } from '../../../../src/base/errors';
import type { ExportQuestion } from '../../../../src/domain/export/export-question';
import { camelCase, GivenOptions } from '../../../../src/domain/export/given-options';
import { readExportQuestion } from '../../../../src/domain/export/read-export-question';
import { exportQuestion } from '../../../support/exported-records';

type Given = Readonly<Record<string, string | readonly string[]>>;

function values(given: Given): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]));
}

const read = (given: Given): ExportQuestion =>
  readExportQuestion(new GivenOptions(values(given), (option) => `--${option}`));

function refusal(act: () => unknown): EntenteError {
  try {
    act();
  } catch (error) {
    if (error instanceof EntenteError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

const CYPHER = { '--format': 'cypher' };

describe('the options of an export', () => {
  it('ask for everything, with what is possible and flagged, when only the format is given', () => {
    expect(read(CYPHER)).toEqual(exportQuestion({ format: 'cypher' }));
    expect(read({ '--format': 'entente', '--scope': 'all' })).toEqual(exportQuestion());
  });

  it('are all read', () => {
    const given = {
      ...CYPHER,
      '--shape': 'direct',
      '--scope': ['entity:a, entity:b', 'entity:c', 'entity:a'],
      '--hops': '8',
      '--during': '2023-09/..',
      '--match': 'CERTAIN',
      '--said-by': '2023-10-31',
      '--min-support': 'REPORTED',
      '--contested': 'EXCLUDE',
      '--lang': 'zh-Hant',
    };
    expect(read(given)).toEqual({
      format: 'cypher',
      shape: 'direct',
      scope: { kind: 'AROUND', entities: ['entity:a', 'entity:b', 'entity:c'], hops: 8 },
      at: null,
      during: '2023-09/..',
      match: 'CERTAIN',
      saidBy: '2023-10-31',
      minSupport: 'REPORTED',
      contested: 'EXCLUDE',
      lang: 'zh-Hant',
      dataSet: null,
    });
  });

  it('take one hop around entities, and none around relations, unless told', () => {
    expect(read({ ...CYPHER, '--scope': 'entity:a' }).scope).toMatchObject({ kind: 'AROUND', hops: 1 });
    const named = read({ ...CYPHER, '--scope': 'relation:a,relation:b' }).scope;
    expect(named).toEqual({ kind: 'RELATIONS', relations: ['relation:a', 'relation:b'] });
  });

  it('take a data set beside a scope of everything', () => {
    expect(read({ ...CYPHER, '--scope': 'all', '--data-set': 'dataset:d' }).dataSet).toBe('dataset:d');
  });

  it('are spelt as the front door spells them', () => {
    const error = refusal(() =>
      readExportQuestion(new GivenOptions(values({ format: 'cypher', saidBy: 'soon' }), camelCase)),
    );
    expect(error.message).toBe('saidBy is a calendar day, not soon.');
    expect(error.details).toEqual({ argument: 'saidBy' });
  });

  const ids = (count: number): string => Array.from({ length: count }, (_, index) => `entity:e${index}`).join(',');

  it.each<[string, Given, RegExp, RegExp]>([
    ['no format', {}, /^--format is missing\.$/, /cypher, entente, csv-admin, graphml/],
    ['a mistyped format', { '--format': 'cyhper' }, /--format cannot be cyhper/, /^Did you mean cypher\?$/],
    ['a mistyped option', { ...CYPHER, '--saidby': '2023-01-01' }, /no option --saidby/, /^Did you mean --said-by\?$/],
    ['an option from nowhere', { ...CYPHER, '--colour': 'red' }, /no option --colour/, /--format, --shape/],
    ['an option of every object', { ...CYPHER, '--constructor': 'x' }, /no option --constructor/, /--format/],
    ['a repeated option', { ...CYPHER, '--at': ['2023', '2024'] }, /--at is given more than once/, /Keep one/],
    ['a repeated format', { '--format': ['cypher', 'cypher'] }, /--format is given more than once/, /Keep one/],
    [
      'a shape of another format',
      { '--format': 'graphml', '--shape': 'direct' },
      /--shape is not for graphml/,
      /cypher/,
    ],
    ['a shape that there is not', { ...CYPHER, '--shape': 'modle' }, /--shape cannot be/, /mean model/],
    ['a small letter', { ...CYPHER, '--min-support': 'reported' }, /--min-support cannot be/, /mean REPORTED/],
    ['a language of the model', { ...CYPHER, '--lang': 'en' }, /--lang chooses labels/, /--shape direct/],
    [
      'no language',
      { '--format': 'graphml', '--lang': 'en\r\nx: y' },
      /--lang cannot be en\\u\{d\}\\u\{a\}x/,
      /BCP 47/,
    ],
    ['no date', { ...CYPHER, '--at': 'yesterday' }, /--at cannot be yesterday/, /./],
    ['an empty date', { ...CYPHER, '--during': '' }, /--during cannot be/, /./],
    ['a season', { ...CYPHER, '--during': '2023-21' }, /--during cannot be 2023-21/, /./],
    ['a month as a day', { ...CYPHER, '--said-by': '2023-10' }, /--said-by is a calendar day/, /2023-10-05/],
    ['a day that is none', { ...CYPHER, '--said-by': '2023-02-30' }, /--said-by is a calendar day/, /2023-10-05/],
    [
      'match without a date',
      { ...CYPHER, '--match': 'CERTAIN' },
      /--match says how a date is read/,
      /--at or --during/,
    ],
    ['a scope of entities and relations', { ...CYPHER, '--scope': 'entity:a,relation:b' }, /at once/, /Write all/],
    ['all and an id', { ...CYPHER, '--scope': ['all', 'entity:a'] }, /all and ids at once/, /Write all/],
    ['a scope of claims', { ...CYPHER, '--scope': 'claim:a' }, /--scope cannot be claim:a/, /Write all/],
    [
      'a scope that would be a query',
      { ...CYPHER, '--scope': "entity:x' OR 1" },
      /--scope cannot be entity:x' OR 1/,
      /./,
    ],
    ['an empty id', { ...CYPHER, '--scope': 'entity:a,' }, /--scope cannot be empty/, /Write all/],
    ['hops around everything', { ...CYPHER, '--hops': '2' }, /--hops counts from entities/, /--scope/],
    ['hops around relations', { ...CYPHER, '--scope': 'relation:a', '--hops': '2' }, /--hops counts from/, /--scope/],
    ['hops in words', { ...CYPHER, '--scope': 'entity:a', '--hops': '2e0' }, /--hops cannot be 2e0/, /1 to 8/],
    [
      'a data set and a condition',
      { ...CYPHER, '--data-set': 'dataset:d', '--at': '2023' },
      /whole/,
      /Leave --data-set/,
    ],
    ['an empty data set', { ...CYPHER, '--data-set': '' }, /--data-set is empty/, /Name a data set/],
  ])('refuse %s', (_case, ...[given, message, hint]) => {
    const error = refusal(() => read(given));
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  it.each<[string, Given, RegExp]>([
    ['no hops', { '--scope': 'entity:a', '--hops': '0' }, /1 to 8/],
    ['nine hops', { '--scope': 'entity:a', '--hops': '9' }, /1 to 8/],
    ['minus one hop', { '--scope': 'entity:a', '--hops': '-1' }, /1 to 8/],
    ['more hops than a number holds', { '--scope': 'entity:a', '--hops': '9'.repeat(400) }, /1 to 8/],
    ['ten thousand ids', { '--scope': ids(10_000) }, /up to 1000/],
    ['one id too many', { '--scope': ids(1_001).split(',') }, /up to 1000/],
  ])('keep %s out of range', (_case, given, hint) => {
    const error = refusal(() => read({ ...CYPHER, ...given }));
    expect([error.code, error.message.length < 200]).toEqual(['ARGUMENT_OUT_OF_RANGE', true]);
    expect(error.hint).toMatch(hint);
  });

  it('take a thousand ids', () => {
    expect(read({ ...CYPHER, '--scope': ids(1_000) }).scope).toMatchObject({ kind: 'AROUND' });
  });

  it('keep one of two dates', () => {
    const error = refusal(() => read({ ...CYPHER, '--at': '2023', '--during': '2023' }));
    expect([error.code, error.message]).toEqual(['TIME_CONFLICT', '--at and --during exclude each other.']);
  });
});
