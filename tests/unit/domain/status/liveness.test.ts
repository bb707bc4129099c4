import type { ClaimRecord } from '../../../../src/domain/record/claim';
import { derivedFrom, claim, explained } from '../../../support/status-evidence';

const FIRST = claim('first', { said: '2023-10-05' });
const SECOND = claim('second', { said: '2023-10-08', supersedes: [FIRST.id], force: 'INFERS' });
const THIRD = claim('third', { said: '2023-10-09', stance: 'NO_COMMENT', retracts: [SECOND.id] });
const endings = (...claims: readonly ClaimRecord[]) => Object.fromEntries(derivedFrom(claims).endings);

describe('what ends a claim', () => {
  it('leaves the superseded claim standing beside the new one', () => {
    expect(explained([FIRST, SECOND])).toMatchObject({ support: 'INFERRED', supporting: [SECOND.id] });
    expect(explained([FIRST, SECOND], { day: '2023-10-07' }).support).toBe('ALLEGED');
    expect(explained([FIRST, SECOND]).caveats.find(({ code }) => code === 'ENDED_CLAIMS')?.claims).toEqual([FIRST.id]);
  });

  it('brings back what was corrected when the correction is withdrawn', () => {
    expect(explained([FIRST, SECOND, THIRD]).support).toBe('RETRACTED');
    const again = claim('again', { said: '2023-10-10' });
    expect(explained([FIRST, SECOND, THIRD, again])).toMatchObject({ support: 'ALLEGED', supporting: [again.id] });
  });

  it('depends on which of two enders is read first', () => {
    const later = { ...SECOND, id: 'claim:a-later', said: '2023-10-20' };
    const sameDay = { ...SECOND, id: 'claim:z-same-day' };
    const expected = { claim: SECOND.id, day: '2023-10-08' };
    expect(endings(FIRST, later, SECOND, sameDay)[FIRST.id]).toEqual(expected);
    expect(endings(sameDay, SECOND, later, FIRST)[FIRST.id]).toEqual(expected);
  });

  it('is anybody, or is not another voice of the same party', () => {
    expect(endings(FIRST, { ...SECOND, madeBy: 'entity:russia' })).toEqual({});
    expect(endings(FIRST, { ...SECOND, madeBy: 'entity:white-house' })).toHaveProperty([FIRST.id]);
    expect(endings(FIRST, { ...SECOND, madeBy: 'entity:peskov', onBehalfOf: ['entity:us'] })).toHaveProperty([
      FIRST.id,
    ]);
  });

  it('is the state to which an unnamed official is said to belong, or one party of a joint statement', () => {
    const unnamed = { ...FIRST, madeBy: 'entity:us-official' };
    expect(endings(unnamed, SECOND)).toEqual({});
    expect(endings({ ...unnamed, onBehalfOf: ['entity:us'] }, SECOND)).toHaveProperty([FIRST.id]);
    const joint = { ...FIRST, madeBy: 'entity:kim', onBehalfOf: ['entity:us', 'entity:rok'] };
    expect(endings(joint, SECOND)).toEqual({});
    expect(endings(joint, { ...SECOND, onBehalfOf: ['entity:japan', 'entity:rok', 'entity:us'] })).toHaveProperty([
      FIRST.id,
    ]);
  });

  it('is the claim itself, or a claim that is not there', () => {
    expect(endings({ ...FIRST, retracts: [FIRST.id] })).toEqual({});
    expect(endings(claim('x', { retracts: ['claim:gone'] }))).toEqual({});
  });
});
