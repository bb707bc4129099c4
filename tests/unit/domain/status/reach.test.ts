import type { ClaimRecord } from '../../../../src/domain/record/claim';
import type { RelationRecord } from '../../../../src/domain/record/relation';
import { ANY_EXPORT, RELATIONS, TRANSFER, claim, derivedFrom, explained } from '../../../support/status-evidence';

const BLANKET = claim('blanket', { about: ANY_EXPORT.id, stance: 'DENIES', madeBy: 'entity:dprk', said: '2024-05-17' });

/** Whether the denial reaches the transfer, with what is told of either. */
function reaches(denial: Partial<ClaimRecord>, relation: Partial<RelationRecord> = {}): boolean {
  const transfer = { ...TRANSFER, ...relation };
  const relations = [transfer, ...RELATIONS.filter(({ id }) => id !== TRANSFER.id)];
  const found = derivedFrom([{ ...BLANKET, ...denial }], { relations }).reaches;
  return found.some((reach) => reach.relation === transfer.id);
}

describe('a denial of a class', () => {
  it('reaches the relations of the class', () => {
    expect(reaches({})).toBe(true);
  });

  it('does not reach another type, or a relation in which a participant has another role', () => {
    expect(reaches({}, { type: 'SUMMIT' })).toBe(false);
    const swapped = TRANSFER.participants.map(({ role, entity }) => ({
      role: role === 'SUPPLIER' ? 'RECIPIENT' : role === 'RECIPIENT' ? 'SUPPLIER' : role,
      entity,
    }));
    expect(reaches({}, { participants: swapped })).toBe(false);
    expect(reaches({}, { participants: TRANSFER.participants.slice(0, 1) })).toBe(false);
  });

  it('is needed to reach: affirmations, dismissals, open claims and denials of a detail do not', () => {
    expect(reaches({ stance: 'AFFIRMS' })).toBe(false);
    expect(reaches({ force: 'HINTS' })).toBe(false);
    expect(reaches({ stance: 'UNDETERMINED' })).toBe(false);
    expect(reaches({ aspect: 'LEGALITY' })).toBe(false);
  });

  it('does not reach what may have begun after it was said', () => {
    expect(reaches({ said: '2023-09-20' })).toBe(true);
    expect(reaches({ said: '2023-09-19' })).toBe(false);
    expect(reaches({ said: '2023-09-20' }, { when: '2023-09~/2023-10~' })).toBe(false);
    expect(reaches({ said: '2023-09' }, { when: '2023-09~/2023-10~' })).toBe(true);
    expect(reaches({}, { when: '/2023-10-05' })).toBe(true);
    expect(reaches({}, { when: '2023-09-20/..' })).toBe(true);
  });

  it('does not deny the future, unless it denies an intention', () => {
    const early = { said: '2022-09-22', scope: '2022-09-22/..' };
    expect(reaches(early)).toBe(false);
    expect(reaches({ ...early, modality: 'INTENDED' })).toBe(true);
  });

  it('does not reach what lies before its scope, or what has no time', () => {
    expect(reaches({ scope: '2023-09-20/2023-12-31' })).toBe(true);
    expect(reaches({ scope: '2023-09-21/2023-12-31' })).toBe(false);
    const { participants, ...rest } = ANY_EXPORT;
    const relations = [{ ...rest, id: TRANSFER.id, participants, generic: false }, ANY_EXPORT];
    expect(derivedFrom([BLANKET], { relations }).reaches).toEqual([]);
  });

  it('does not reach its own class, and reaches a narrower one', () => {
    const narrower = { ...TRANSFER, id: 'relation:narrower', generic: true };
    const found = derivedFrom([BLANKET], { relations: [ANY_EXPORT, narrower] }).reaches;
    expect(found).toEqual([{ claim: BLANKET.id, relation: narrower.id }]);
  });

  it('does not contest after it was taken back', () => {
    const back = claim('back', {
      about: ANY_EXPORT.id,
      stance: 'NO_COMMENT',
      madeBy: 'entity:dprk',
      said: '2024-07-01',
      retracts: [BLANKET.id],
    });
    const claims = [claim('us'), BLANKET, back];
    expect(explained(claims, { day: '2024-06-30' }).contested).toBe(true);
    expect(explained(claims).contested).toBe(false);
  });
});
