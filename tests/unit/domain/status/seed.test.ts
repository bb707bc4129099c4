import { resolve } from 'node:path';
import { LAST_DAY } from '../../../../src/domain/time/time-bounds';
import { deriveEvidence, evidenceOf } from '../../../../src/domain/status/derive';
import { deriveAll } from '../../../support/derive-all';
import { evidenceFromDataSet } from '../../../../src/domain/status/evidence-from-data-set';
import { explainAt } from '../../../../src/domain/status/explain';
import { readDataSet } from '../../../../src/import/data-set/read-data-set';
import { readVocabulary } from '../../../../src/import/read-vocabulary';

const ROOT = resolve(__dirname, '../../../..');
const ARTICLE = 'source:seed-article';

const vocabulary = readVocabulary(resolve(ROOT, 'schema'));
const { records } = readDataSet(resolve(ROOT, 'seed'));
const graph = evidenceFromDataSet(records);
const derived = deriveAll(graph, vocabulary);

/** Status, support, rule and independent origins, as the editors of the seed worked them out by hand. */
const EXPECTED: Readonly<Record<string, string>> = {
  'vostochny-summit-2023': 'CONFIRMED CONFIRMED S3 5',
  'vladivostok-summit-2019': 'CONFIRMED CONFIRMED S3 2',
  'pyongyang-summit-2024': 'CONFIRMED CONFIRMED S3 3',
  'ulan-ude-summit-2011': 'REPORTED REPORTED S6 1',
  'brics-summit-kazan-2024': 'REPORTED REPORTED S6 1',
  'tumangang-imagery-2023-10-05': 'OBSERVED OBSERVED S4 1',
  'arms-transfer-artillery-2023-10': 'DISPUTED ALLEGED S7 1',
  'arms-transfer-containers-2023': 'DISPUTED ALLEGED S7 1',
  'angara-voyage-2023-09': 'OBSERVED OBSERVED S4 1',
  'arms-transfer-munitions-2023': 'DISPUTED CORROBORATED S5 7',
  'arms-transfer-ballistic-missiles-2023': 'DISPUTED CORROBORATED S5 3',
  'arms-transfer-wagner-2022-11': 'DISPUTED ALLEGED S7 1',
  'arms-transfer-covert-shells-2022': 'DISPUTED ALLEGED S7 1',
  'arms-transfer-rail-2022-11': 'DISPUTED ALLEGED S7 1',
  'arms-transfer-radio-gear': 'DISPUTED ALLEGED S7 1',
  'procurement-russia-dprk-2022': 'DISPUTED ALLEGED S7 1',
  'arms-cargo-angara-lady-r': 'DISPUTED ALLEGED S7 1',
  'arms-cargo-maia-1-maria': 'DISPUTED ALLEGED S7 1',
  'arms-transfer-iran-russia-shells': 'ALLEGED ALLEGED S7 1',
  'procurement-wagner-komid': 'ALLEGED ALLEGED S7 1',
  'mkrtychev-brokering-2022': 'ALLEGED ALLEGED S7 1',
  'technology-transfer-satellite': 'ALLEGED ALLEGED S7 1',
  'arms-export-dprk-russia-any': 'DENIED DENIED S2 0',
  'arms-deal-russia-dprk-2023-08': 'DENIED DENIED S2 0',
  'agreement-kim-visit-2023': 'DENIED DENIED S2 0',
  'rail-traffic-closure-2020': 'DENIED DENIED S2 0',
  'arms-deal-russia-dprk-2023': 'HYPOTHETICAL HYPOTHETICAL S10 0',
  'arms-transfer-russia-dprk-2023-10': 'HYPOTHETICAL HYPOTHETICAL S10 0',
  'technology-transfer-missile-possible': 'HYPOTHETICAL HYPOTHETICAL S10 0',
  'troop-deployment-2024': 'DISPUTED CORROBORATED S5 4',
  'missile-strikes-2023-2024': 'DISPUTED OBSERVED S4 2',
  'oil-transfer-2024-03': 'REPORTED REPORTED S6 1',
  'arms-talks-russia-dprk-2023': 'REPORTED REPORTED S6 1',
  'gift-aurus-2024-02-18': 'CONFIRMED CONFIRMED S3 2',
  'dprk-under-un-sanctions': 'CONFIRMED CONFIRMED S3 2',
};

describe('the seed under rule set 1', () => {
  it.each(Object.entries(EXPECTED))('gives %s the status that the editors expect: %s', (id, expected) => {
    const status = derived.statuses.get(`relation:${id}`);
    expect(`${status?.status} ${status?.support} ${status?.rule} ${status?.origins}`).toBe(expected);
  });

  it('gives votes and sanctions ties the status of what was read of them', () => {
    const counts: Record<string, number> = {};
    for (const [id, { status }] of derived.statuses) {
      const { type, generic } = graph.relations.get(id)!;
      if (!['RESOLUTION_ADOPTED', 'BALLOT', 'SUBJECT_TO_SANCTIONS'].includes(type)) continue;
      const key = `${type}${generic ? ' in general' : ''}: ${status}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'RESOLUTION_ADOPTED: CONFIRMED': 25,
      'RESOLUTION_ADOPTED: REPORTED': 3,
      'RESOLUTION_ADOPTED in general: CORROBORATED': 1,
      'BALLOT: CONFIRMED': 3,
      'SUBJECT_TO_SANCTIONS: CONFIRMED': 1,
      'SUBJECT_TO_SANCTIONS: REPORTED': 9,
    });
  });

  it('does not let the denials of 2022 reach the transfers of 2023', () => {
    const reached = derived.reaches.filter(({ claim }) => claim.startsWith('claim:dprk-denial-2022'));
    expect(new Set(reached.map(({ relation }) => relation))).toEqual(
      new Set(['relation:arms-transfer-covert-shells-2022', 'relation:arms-transfer-rail-2022-11']),
    );
  });

  it('finds the contradictions about a figure and a date, and none about the railcars', () => {
    const pairs = derived.contradictions.map(({ first, second }) => `${first} ${second}`);
    expect(pairs).toContain('claim:shin-6700-count claim:us-state-10000-count');
    expect(pairs).toContain('claim:kcna-treaty-date claim:wikipedia-treaty-date');
    expect(pairs.filter((pair) => pair.includes('railcars'))).toEqual([]);
  });

  it('knows no relation before anybody spoke, and every one before the end of the calendar', () => {
    for (const { steps } of derived.statuses.values()) {
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.map(({ day }) => day)).not.toContain(LAST_DAY);
    }
  });
});

describe('the starting article alone', () => {
  const alone = new Map(
    [...graph.claims].flatMap(([id, claim]) => {
      const readIn = claim.readIn.filter(({ source }) => source === ARTICLE);
      return readIn.length === 0 ? [] : [[id, { ...claim, readIn }] as const];
    }),
  );
  const evidence = deriveEvidence({ ...graph, claims: alone }, vocabulary);
  const explained = (id: string) => explainAt(evidenceOf(`relation:${id}`, evidence), LAST_DAY);

  it.each([
    ['vostochny-summit-2023', 'REPORTED', 'S6'],
    ['tumangang-imagery-2023-10-05', 'OBSERVED', 'S4'],
    ['arms-transfer-artillery-2023-10', 'ALLEGED', 'S7'],
    ['agreement-kim-visit-2023', 'DENIED', 'S2'],
    ['military-cooperation-2023', 'HYPOTHETICAL', 'S10'],
    ['russia-shell-production-2023', 'INFERRED', 'S8'],
    ['russia-munitions-use-2023', 'REPORTED', 'S6'],
  ])('gives %s the status %s by %s', (id, status, rule) => {
    expect(explained(id)).toMatchObject({ status, rule });
  });

  it('says that the contents of the cars cannot be established', () => {
    const caveat = explained('arms-transfer-artillery-2023-10').caveats.find(
      ({ code }) => code === 'CONTENTS_UNDETERMINED',
    );
    expect(caveat?.claims).toHaveLength(1);
  });

  it('names nobody who denies the transfer', () => {
    expect(explained('arms-transfer-artillery-2023-10').opposing).toEqual([]);
    expect(explained('agreement-kim-visit-2023').sentence).toContain('{entity:russia}');
  });
});
