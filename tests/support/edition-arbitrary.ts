import fc from 'fast-check';
import type { DataSet } from '../../src/domain/data-set';
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
const SWITCHES = {
  /** Whom the ministry speaks for: whose word the summit is. */
  ministrySpeaksFor: fc.constantFrom('entity:southland', 'entity:northland', undefined),
  /** The party of an unnamed speaker. */
  affiliation: fc.constantFrom('entity:northland', 'entity:southland'),
  /** Two sources between a claim and its root: origins, and the day from which it counts. */
  copied: fc.boolean(),
  agencyIsCopy: fc.boolean(),
  published: fc.constantFrom('2024-01-16', '2024-01-20', undefined),
  imageKind: fc.constantFrom('IMAGE' as const, 'REPORT' as const),
  /** A claim that ends another, on which a third rests. */
  retracted: fc.boolean(),
  superseded: fc.boolean(),
  /** A denial of a class, which reaches the transfer or does not. */
  classDenied: fc.boolean(),
  classRecipient: fc.constantFrom('entity:northland', 'entity:eastland'),
  classScope: fc.constantFrom('../2024-01-12', '../2024-12', undefined),
  transferWhen: fc.constantFrom('2024-01-11/2024-01-14', '2024-01-13/2024-01-14', undefined),
  supplier: fc.constantFrom('entity:southland', 'entity:eastland'),
  hasTransfer: fc.boolean(),
  /** Who took part in the summit. */
  partyDenied: fc.boolean(),
  partyAffirmed: fc.boolean(),
  eastlandTakesPart: fc.boolean(),
  /** Two places that agree while one lies in the other, and two figures that do not. */
  harbourLiesInSouthland: fc.boolean(),
  crates: fc.constantFrom(20, 90),
  secondCount: fc.boolean(),
} as const;

/** The positions of all switches. */
export type Switches = {
  readonly [K in keyof typeof SWITCHES]: (typeof SWITCHES)[K] extends fc.Arbitrary<infer T> ? T : never;
};

/** Editions of one data set: valid each, and different in what hangs on their records. */
export const arbitrarySwitches: fc.Arbitrary<Switches> = fc.record(SWITCHES);

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
