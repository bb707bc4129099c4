import type { ClaimRecord } from '../../../../src/domain/record/claim';
import type { RelationRecord } from '../../../../src/domain/record/relation';
import { deriveDegrees } from '../../../../src/domain/status/derive';
import { SUMMIT, TRANSFER, claim, derivedFrom } from '../../../support/status-evidence';

function degree(
  id: string,
  claims: readonly ClaimRecord[] = [],
  relations?: readonly RelationRecord[],
): number | undefined {
  return deriveDegrees(derivedFrom(claims, relations === undefined ? {} : { relations })).get(`entity:${id}`);
}

const NOT_DPRK = claim('not-dprk', {
  aspect: 'PARTICIPANT',
  stance: 'DENIES',
  participant: { role: 'SUPPLIER', entity: 'entity:dprk' },
});

describe('the degree of an entity', () => {
  it('counts each neighbour once, and is 0 for an entity without a hop', () => {
    expect([degree('dprk'), degree('russia'), degree('japan')]).toEqual([1, 1, 0]);
  });

  it('does not count classes', () => {
    expect(degree('dprk', [], [{ ...TRANSFER, generic: true }])).toBe(0);
  });

  it('does not count a denied participant, and counts one whom somebody affirms', () => {
    const only = [TRANSFER];
    expect(degree('dprk', [NOT_DPRK], only)).toBe(0);
    expect(degree('dprk', [{ ...NOT_DPRK, force: 'HINTS' }], only)).toBe(1);
    expect(degree('dprk', [{ ...NOT_DPRK, modality: 'POSSIBLE' }], only)).toBe(1);
    expect(
      degree('dprk', [NOT_DPRK, { ...NOT_DPRK, id: 'claim:yes', stance: 'AFFIRMS', madeBy: 'entity:rok' }], only),
    ).toBe(1);
    const back = { ...NOT_DPRK, id: 'claim:back', stance: 'NO_COMMENT' as const, retracts: [NOT_DPRK.id] };
    expect(degree('dprk', [NOT_DPRK, back], only)).toBe(1);
    expect(degree('dprk', [NOT_DPRK], [TRANSFER, SUMMIT])).toBe(1);
  });
});
