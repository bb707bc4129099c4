import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { DataSetRecords } from '../../../src/domain/record/data-set';
import { deriveAll } from '../../support/derive-all';
import { evidenceFromDataSet } from '../../../src/domain/status/evidence-from-data-set';
import { checkDataSet } from '../../../src/import/data-set/check-data-set';
import { recordSchema, SCHEMA_FOLDER } from '../../../src/import/data-set/json-schemas';
import { readDataSet } from '../../../src/import/data-set/read-data-set';
import { readVocabulary } from '../../../src/import/read-vocabulary';

const vocabulary = readVocabulary(SCHEMA_FOLDER);
const SEED = resolve(__dirname, '../../../seed');
const reading = readDataSet(SEED);

/** `STATUS rule` of a relation, by its id without the prefix. */
function statusesOf(records: DataSetRecords): (id: string) => string {
  const { statuses } = deriveAll(evidenceFromDataSet(records), vocabulary);
  return (id) => {
    const status = statuses.get(`relation:${id}`);
    return status === undefined ? 'absent' : `${status.status} ${status.rule}`;
  };
}

describe('the seed', () => {
  it('breaks no rule and warns of nothing', () => {
    const { faults, warnings } = checkDataSet(reading, { vocabulary });
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
  });

  it('is whole: no file of it was passed over', () => {
    const { sources, entities, relations, claims } = reading.records;
    expect([sources.length, entities.length, relations.length, claims.length]).toEqual([319, 615, 596, 1062]);
  });

  it('meets its JSON Schema as any other reader of YAML would read it', () => {
    const { validate } = recordSchema('dataset.schema.json');
    const files = readdirSync(SEED, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) expect([file, validate(parse(readFileSync(join(SEED, file), 'utf8')))]).toEqual([file, true]);
  });

  it('names nothing of the place in which it was made', () => {
    const words = JSON.stringify(reading.records);
    expect(words).not.toMatch(/(^|[\s"])\/[a-z]+\/|dossier|[0-9a-f]{16}\.txt/);
  });
});

describe('the statuses of the seed', () => {
  const statusOf = statusesOf(reading.records);

  it.each([
    ['vostochny-summit-2023', 'CONFIRMED S3'],
    ['vladivostok-summit-2019', 'CONFIRMED S3'],
    ['pyongyang-summit-2024', 'CONFIRMED S3'],
    ['ulan-ude-summit-2011', 'REPORTED S6'],
    ['brics-summit-kazan-2024', 'REPORTED S6'],
    ['tumangang-imagery-2023-10-05', 'OBSERVED S4'],
    ['arms-transfer-artillery-2023-10', 'DISPUTED S7'],
    ['arms-transfer-containers-2023', 'DISPUTED S7'],
    ['arms-transfer-munitions-2023', 'DISPUTED S5'],
    ['arms-transfer-ballistic-missiles-2023', 'DISPUTED S5'],
    ['arms-transfer-wagner-2022-11', 'DISPUTED S7'],
    ['arms-transfer-covert-shells-2022', 'DISPUTED S7'],
    ['arms-transfer-rail-2022-11', 'DISPUTED S7'],
    ['procurement-russia-dprk-2022', 'DISPUTED S7'],
    ['arms-cargo-angara-lady-r', 'DISPUTED S7'],
    ['arms-cargo-maia-1-maria', 'DISPUTED S7'],
    ['arms-transfer-iran-russia-shells', 'ALLEGED S7'],
    ['procurement-wagner-komid', 'ALLEGED S7'],
    ['mkrtychev-brokering-2022', 'ALLEGED S7'],
    ['technology-transfer-satellite', 'ALLEGED S7'],
    ['arms-export-dprk-russia-any', 'DENIED S2'],
    ['arms-deal-russia-dprk-2023-08', 'DENIED S2'],
    ['arms-deal-russia-dprk-2023', 'HYPOTHETICAL S10'],
    ['arms-transfer-russia-dprk-2023-10', 'HYPOTHETICAL S10'],
    ['technology-transfer-missile-possible', 'HYPOTHETICAL S10'],
    ['military-cooperation-2023', 'HYPOTHETICAL S10'],
    ['troop-deployment-2024', 'DISPUTED S5'],
    ['missile-strikes-2023-2024', 'DISPUTED S4'],
    ['oil-transfer-2024-03', 'REPORTED S6'],
    ['arms-talks-russia-dprk-2023', 'REPORTED S6'],
    ['gift-aurus-2024-02-18', 'CONFIRMED S3'],
    ['dprk-under-un-sanctions', 'CONFIRMED S3'],
  ])('%s is %s', (id, expected) => {
    expect(statusOf(id)).toBe(expected);
  });

  it('of the adoptions tell which were read and which only cited', () => {
    const adopted = reading.records.relations.filter(({ type }) => type === 'RESOLUTION_ADOPTED');
    const supports = adopted.map(({ id }) => statusOf(id.slice('relation:'.length)).split(' ')[0] ?? '');
    const count = (support: string): number => supports.filter((other) => other === support).length;
    expect([count('CONFIRMED'), count('REPORTED'), count('CORROBORATED')]).toEqual([25, 3, 1]);
  });
});

describe('the statuses of the starting article alone', () => {
  const { records } = reading;
  const claims = records.claims
    .filter(({ readIn }) => readIn.some(({ source }) => source === 'source:seed-article'))
    .map((claim) => ({ ...claim, readIn: claim.readIn.filter(({ source }) => source === 'source:seed-article') }));
  const statusOf = statusesOf({ ...records, claims });

  it.each([
    ['vostochny-summit-2023', 'REPORTED S6'],
    ['tumangang-imagery-2023-10-05', 'OBSERVED S4'],
    ['arms-transfer-artillery-2023-10', 'ALLEGED S7'],
    ['agreement-kim-visit-2023', 'DENIED S2'],
    ['russia-shell-production-2023', 'INFERRED S8'],
    ['russia-munitions-use-2023', 'REPORTED S6'],
    ['military-cooperation-2023', 'HYPOTHETICAL S10'],
  ])('%s is %s', (id, expected) => {
    expect(statusOf(id)).toBe(expected);
  });
});
