import fc from 'fast-check';
import { ASPECTS, FORCES, MODALITIES, STANCES, type ClaimRecord } from '../../src/domain/record/claim';
import { VERIFICATIONS } from '../../src/domain/record/source';
import { ANY_EXPORT, ENTITIES, IMAGERY, SUMMIT, TRANSFER, claim } from './status-evidence';

/** Weighted towards what decides: occurrence, affirmed or denied, as actual. */
const oftenFirst = <T>(values: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(values[0]!) }, fc.constantFrom(...values));

const DAYS = ['2022-09-22', '2023-10-05', '2023-10-06', '2023-10', '2024-05-17'] as const;

interface Draft {
  readonly over: Partial<ClaimRecord>;
  readonly bases: readonly number[];
  readonly superseded: readonly number[];
  readonly retracted: readonly number[];
}

const earlier = (weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant([]) }, fc.array(fc.nat(20), { maxLength: 2 }));

const drafts = fc.record<Draft>({
  over: fc.record({
    about: fc.oneof(
      { weight: 3, arbitrary: fc.constant(TRANSFER.id) },
      fc.constantFrom(ANY_EXPORT.id, SUMMIT.id, IMAGERY.id),
    ),
    aspect: oftenFirst(ASPECTS),
    stance: fc.oneof(fc.constantFrom('AFFIRMS' as const, 'DENIES' as const), fc.constantFrom(...STANCES)),
    force: fc.oneof(oftenFirst(FORCES), fc.constantFrom('STATES' as const, 'REPORTS_OBSERVATION' as const)),
    modality: oftenFirst(MODALITIES),
    said: fc.constantFrom(...DAYS),
    madeBy: fc.constantFrom(...ENTITIES.map(({ id }) => id)),
    onBehalfOf: fc.oneof(fc.constant([]), fc.subarray(['entity:dprk', 'entity:russia', 'entity:us'], { maxLength: 2 })),
    authoritative: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
    verification: fc.constantFrom(...VERIFICATIONS),
    participant: fc.constantFrom(
      { role: 'SUPPLIER', entity: 'entity:dprk' },
      { role: 'ITEM', entity: 'entity:artillery' },
    ),
  }),
  bases: earlier(3),
  superseded: earlier(6),
  retracted: earlier(6),
});

/** Up to a dozen claims in a valid order: what is leant on, superseded or retracted comes before. */
export const claimLists: fc.Arbitrary<readonly ClaimRecord[]> = fc
  .array(drafts, { maxLength: 12 })
  .map((list) => list.map(finished));

function finished({ over, bases, superseded, retracted }: Draft, index: number): ClaimRecord {
  const refer = (picks: readonly number[]) =>
    index === 0 ? [] : [...new Set(picks.map((pick) => nameOf(pick % index)))];
  return claim(nameOf(index).slice('claim:'.length), {
    ...over,
    basedOn: [
      ...refer(bases).map((id) => ({ claim: id, access: 'HEARSAY' as const })),
      ...(over.force === 'REPORTS_OBSERVATION' ? [{ source: 'source:image', access: 'DIRECT' as const }] : []),
    ],
    supersedes: refer(superseded),
    retracts: refer(retracted),
  });
}

function nameOf(index: number): string {
  return `claim:c${String(index).padStart(2, '0')}`;
}
