import type { ClaimRecord } from '../../../../src/domain/record/claim';
import { derivedFrom, claim, explained } from '../../../support/status-evidence';

const FIRST = claim('first', { said: '2023-10-05' });
const SECOND = claim('second', { said: '2023-10-08', supersedes: [FIRST.id], force: 'INFERS' });
const THIRD = claim('third', { said: '2023-10-09', stance: 'NO_COMMENT', retracts: [SECOND.id] });
const endings = (...claims: readonly ClaimRecord[]) => Object.fromEntries(derivedFrom(claims).endings);

describe('the end of a claim', () => {
  it('comes when another claim supersedes it', () => {
    expect(explained([FIRST, SECOND])).toMatchObject({ support: 'INFERRED', supporting: [SECOND.id] });
    expect(explained([FIRST, SECOND], { day: '2023-10-07' }).support).toBe('ALLEGED');
    expect(explained([FIRST, SECOND]).caveats.find(({ code }) => code === 'ENDED_CLAIMS')?.claims).toEqual([FIRST.id]);
  });

  it('stays when the correction is withdrawn', () => {
    expect(explained([FIRST, SECOND, THIRD]).support).toBe('RETRACTED');
    const again = claim('again', { said: '2023-10-10' });
    expect(explained([FIRST, SECOND, THIRD, again])).toMatchObject({ support: 'ALLEGED', supporting: [again.id] });
  });

  it('does not depend on which of two claims that end it is read first', () => {
    const later = { ...SECOND, id: 'claim:a-later', said: '2023-10-20' };
    const sameDay = { ...SECOND, id: 'claim:z-same-day' };
    const expected = { claim: SECOND.id, day: '2023-10-08' };
    expect(endings(FIRST, later, SECOND, sameDay)[FIRST.id]).toEqual(expected);
    expect(endings(sameDay, SECOND, later, FIRST)[FIRST.id]).toEqual(expected);
  });

  it('can come from another speaker of the same party, and from nobody else', () => {
    expect(endings(FIRST, { ...SECOND, madeBy: 'entity:russia' })).toEqual({});
    expect(endings(FIRST, { ...SECOND, madeBy: 'entity:white-house' })).toHaveProperty([FIRST.id]);
    expect(endings(FIRST, { ...SECOND, madeBy: 'entity:peskov', onBehalfOf: ['entity:us'] })).toHaveProperty([
      FIRST.id,
    ]);
  });

  it('cannot come from the State of an unnamed official, or from one party of a joint statement', () => {
    const unnamed = { ...FIRST, madeBy: 'entity:us-official' };
    expect(endings(unnamed, SECOND)).toEqual({});
    expect(endings({ ...unnamed, onBehalfOf: ['entity:us'] }, SECOND)).toHaveProperty([FIRST.id]);
    const joint = { ...FIRST, madeBy: 'entity:kim', onBehalfOf: ['entity:us', 'entity:rok'] };
    expect(endings(joint, SECOND)).toEqual({});
    expect(endings(joint, { ...SECOND, onBehalfOf: ['entity:japan', 'entity:rok', 'entity:us'] })).toHaveProperty([
      FIRST.id,
    ]);
  });

  it('cannot come from the claim itself; a claim that is not there has none', () => {
    expect(endings({ ...FIRST, retracts: [FIRST.id] })).toEqual({});
    expect(endings(claim('x', { retracts: ['claim:gone'] }))).toEqual({});
  });
});
