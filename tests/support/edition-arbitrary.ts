import fc from 'fast-check';
import type { DataSet } from '../../src/domain/record/data-set';
import {
  claimRecord,
  entityRecord,
  minimalDataSet,
  relationRecord,
  sourceRecord,
  withChange,
  withoutRecords,
  withRecords,
} from './data-set-builder';

/** Everything that an edition may have one way or the other: each bears on something that is derived. */
export const SWITCHES = Object.freeze({
  /** Whom the ministry speaks for: whose word the summit is. */
  ministrySpeaksFor: ['entity:southland', 'entity:northland', undefined],
  /** The party of an unnamed speaker. */
  affiliation: ['entity:northland', 'entity:southland'],
  /** Two sources between a claim and its root: origins, and the day from which it counts. */
  copied: [true, false],
  agencyIsCopy: [true, false],
  published: ['2024-01-16', '2024-01-20', undefined],
  imageKind: ['IMAGE', 'REPORT'],
  /** A claim that ends another, on which a third rests. */
  retracted: [false, true],
  superseded: [false, true],
  /** A denial of a class, which reaches the transfer or does not. */
  classDenied: [true, false],
  classRecipient: ['entity:northland', 'entity:eastland'],
  classScope: [undefined, '../2024-01-12', '../2024-12'],
  transferWhen: ['2024-01-11/2024-01-14', '2024-01-13/2024-01-14', undefined],
  supplier: ['entity:southland', 'entity:eastland'],
  hasTransfer: [true, false],
  /** Who took part in the summit. */
  partyDenied: [true, false],
  partyAffirmed: [false, true],
  eastlandTakesPart: [false, true],
  /** Two places that agree while one lies in the other, and two figures that do not. */
  harbourLiesInSouthland: [true, false],
  crates: [20, 90],
  secondCount: [true, false],
} as const);

/** A switch by its name. */
export type SwitchName = keyof typeof SWITCHES;

/** The positions of all switches. */
export type Switches = { readonly [K in SwitchName]: (typeof SWITCHES)[K][number] };

/** One switch put into a position: the smallest difference between two editions. */
export type Turn = Partial<Switches>;

/** The names of all switches. */
export const SWITCH_NAMES = Object.keys(SWITCHES) as readonly SwitchName[];

/** Every switch in its first position: everything that can hang on something else does. */
export const FIRST_POSITIONS = Object.fromEntries(SWITCH_NAMES.map((name) => [name, SWITCHES[name][0]])) as Switches;

/** Every switch in each of its other positions, one at a time. */
export const OTHER_POSITIONS: readonly Turn[] = SWITCH_NAMES.flatMap((name) =>
  SWITCHES[name].slice(1).map((position) => ({ [name]: position })),
);

/** Any positions. */
export const arbitrarySwitches: fc.Arbitrary<Switches> = fc.record(
  Object.fromEntries(SWITCH_NAMES.map((name) => [name, fc.constantFrom(...SWITCHES[name])])),
) as unknown as fc.Arbitrary<Switches>;

/** One switch, put into any of its positions. */
export const arbitraryTurn: fc.Arbitrary<Turn> = fc.constantFrom(
  ...SWITCH_NAMES.flatMap((name) => SWITCHES[name].map((position): Turn => ({ [name]: position }))),
);

/** The edition that the switches make, under a version. */
export function editionWith(switches: Switches, version: string): DataSet {
  const base = withChange(minimalDataSet(), 'dataset:minimal', { version });
  const steps = [withSpeakers, withSources, withEndings, withTransfer, withClass, withParties, withPlaces];
  return steps.reduce((dataSet, step) => step(dataSet, switches), base);
}

function withSpeakers(dataSet: DataSet, { ministrySpeaksFor, affiliation }: Switches): DataSet {
  const speaking = withChange(dataSet, 'entity:southland-ministry', { speaksFor: ministrySpeaksFor });
  return withRecords(
    withChange(speaking, 'entity:unnamed-official', { affiliation }),
    entityRecord({ id: 'entity:eastland' }),
    claimRecord({ id: 'claim:summit-official', madeBy: 'entity:unnamed-official', said: '2024-01-18' }),
  );
}

function withSources(dataSet: DataSet, { copied, agencyIsCopy, published, imageKind }: Switches): DataSet {
  const gazette = withChange(withChange(dataSet, 'source:image', { kind: imageKind }), 'source:gazette', {
    published,
    publisher: 'entity:institute',
    publisherText: undefined,
    derivedFrom: copied ? [{ source: 'source:agency', how: 'WIRE_COPY' }] : undefined,
  });
  const root = agencyIsCopy ? { derivedFrom: [{ source: 'source:root', how: 'WIRE_COPY' as const }] } : {};
  return withRecords(
    withChange(gazette, 'claim:summit-north', { said: undefined }),
    sourceRecord({ id: 'source:agency', published: '2024-01-17', ...root }),
    sourceRecord({ id: 'source:root', published: '2024-01-16' }),
  );
}

function withEndings(dataSet: DataSet, { retracted, superseded }: Switches): DataSet {
  const institute = { madeBy: 'entity:institute', about: 'relation:observation' };
  const retraction = claimRecord({
    ...institute,
    id: 'claim:crates-retracted',
    stance: 'UNDETERMINED',
    retracts: ['claim:crates-seen'],
    said: '2024-01-25',
  });
  const correction = claimRecord({
    id: 'claim:summit-corrected',
    force: 'INFERS',
    supersedes: ['claim:summit-north'],
    said: '2024-01-26',
  });
  return withRecords(dataSet, ...(retracted ? [retraction] : []), ...(superseded ? [correction] : []));
}

function withTransfer(dataSet: DataSet, { hasTransfer, transferWhen, supplier }: Switches): DataSet {
  if (!hasTransfer) {
    return withoutRecords(dataSet, 'relation:transfer', 'claim:transfer-alleged', 'claim:transfer-denied');
  }
  return withChange(dataSet, 'relation:transfer', {
    when: transferWhen,
    participants: [
      { role: 'SUPPLIER', entity: supplier },
      { role: 'RECIPIENT', entity: 'entity:northland' },
      { role: 'ITEM', entity: 'entity:shells' },
    ],
  });
}

function withClass(dataSet: DataSet, { classDenied, classRecipient, classScope }: Switches): DataSet {
  if (!classDenied) return dataSet;
  const relation = relationRecord({
    id: 'relation:any-transfer',
    type: 'ARMS_TRANSFER',
    generic: true,
    participants: [
      { role: 'SUPPLIER', entity: 'entity:southland' },
      { role: 'RECIPIENT', entity: classRecipient },
    ],
  });
  const denial = claimRecord({
    id: 'claim:any-transfer-denied',
    about: 'relation:any-transfer',
    stance: 'DENIES',
    madeBy: 'entity:southland',
    said: '2024-01-28',
    ...(classScope === undefined ? {} : { scope: classScope }),
  });
  return withChange(withRecords(dataSet, relation, denial), relation.id, { when: undefined });
}

function withParties(dataSet: DataSet, { partyDenied, partyAffirmed, eastlandTakesPart }: Switches): DataSet {
  const parties = ['entity:northland', 'entity:southland', ...(eastlandTakesPart ? ['entity:eastland'] : [])];
  const participants = parties.map((entity) => ({ role: 'PARTY', entity }));
  const participant = { role: 'PARTY', entity: 'entity:southland' };
  const denial = claimRecord({
    id: 'claim:party-denied',
    aspect: 'PARTICIPANT',
    participant,
    stance: 'DENIES',
    madeBy: 'entity:southland',
  });
  const affirmation = claimRecord({ id: 'claim:party-affirmed', aspect: 'PARTICIPANT', participant });
  return withRecords(
    withChange(dataSet, 'relation:summit', { participants }),
    ...(partyDenied ? [denial] : []),
    ...(partyAffirmed ? [affirmation] : []),
  );
}

function withPlaces(dataSet: DataSet, { harbourLiesInSouthland, crates, secondCount }: Switches): DataSet {
  const observed = { about: 'relation:observation', aspect: 'PLACE', madeBy: 'entity:institute' } as const;
  const counted = withChange(dataSet, 'claim:crates-20', {
    quantity: { value: crates, bound: 'EXACT', unit: 'container', measure: 'STOCK_OBSERVED' },
  });
  const other = claimRecord({
    id: 'claim:crates-other',
    about: 'relation:observation',
    aspect: 'QUANTITY',
    madeBy: 'entity:southland',
    quantity: { value: 20, bound: 'EXACT', unit: 'container', measure: 'STOCK_OBSERVED' },
  });
  const placed = withRecords(
    counted,
    claimRecord({ ...observed, id: 'claim:seen-at-harbour', value: 'entity:harbour' }),
    claimRecord({ ...observed, id: 'claim:seen-in-southland', value: 'entity:southland', madeBy: 'entity:northland' }),
    ...(secondCount ? [other] : []),
  );
  return harbourLiesInSouthland
    ? placed
    : withoutRecords(placed, 'relation:harbour-in-southland', 'claim:harbour-in-southland');
}
