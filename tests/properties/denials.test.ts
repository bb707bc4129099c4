import * as fc from 'fast-check';
import { FORCES, MODALITIES, STANCES } from '../../src/domain/record/claim';
import {
  denialDays,
  deniedParticipants,
  eitherDenialDays,
  isDeniedOn,
  type ParticipationClaim,
} from '../../src/domain/status/participation';
import { FIRST_DAY, LAST_DAY } from '../../src/domain/time/time-bounds';

const DAYS = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', LAST_DAY];
const EVERY_DAY = [FIRST_DAY, '2023-12-31', ...DAYS];
const KEYS = ['ITEM|entity:a', 'ITEM|entity:b', 'PARTY|entity:a'];
const day = fc.constantFrom(...DAYS);

const claim: fc.Arbitrary<ParticipationClaim> = fc.record({
  aspect: fc.constantFrom('PARTICIPANT' as const, 'PARTICIPANT' as const, 'OCCURRENCE' as const),
  participant: fc.constantFrom(
    { role: 'ITEM', entity: 'entity:a' },
    { role: 'ITEM', entity: 'entity:b' },
    { role: 'PARTY', entity: 'entity:a' },
  ),
  stance: fc.oneof(fc.constantFrom('AFFIRMS' as const, 'DENIES' as const), fc.constantFrom(...STANCES)),
  force: fc.constantFrom(...FORCES),
  modality: fc.oneof({ weight: 3, arbitrary: fc.constant('ACTUAL' as const) }, fc.constantFrom(...MODALITIES)),
  retracts: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, fc.constant(['claim:other'])),
  countsFrom: day,
  // The claim that ends another may count earlier; the ended claim is then never live.
  endedBy: fc.option(day.map((ended) => ({ claim: 'claim:ender', day: ended }))),
});
const claims = fc.array(claim, { maxLength: 8 });

describe('the days on which a denial begins or ends', () => {
  it('say for every day who is denied, as the claims of that day do', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const days = denialDays(list);
        for (const each of EVERY_DAY) {
          const denied = KEYS.filter((key) => isDeniedOn(days.get(key) ?? [], each));
          expect(denied).toEqual([...deniedParticipants(list, each)].sort());
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('ascend, no day is repeated, and whoever is never denied has none', () => {
    fc.assert(
      fc.property(claims, (list) => {
        for (const days of denialDays(list).values()) {
          expect(days.length).toBeGreaterThan(0);
          expect(days).toEqual([...new Set(days)].sort());
        }
      }),
    );
  });

  it('of two participants together say when at least one is denied', () => {
    const turns = fc.subarray(DAYS);
    fc.assert(
      fc.property(turns, turns, (one, other) => {
        const either = eitherDenialDays(one, other);
        for (const each of EVERY_DAY) {
          expect(isDeniedOn(either, each)).toBe(isDeniedOn(one, each) || isDeniedOn(other, each));
        }
        expect(either).toEqual([...new Set(either)].sort());
      }),
    );
  });
});
