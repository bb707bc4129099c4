import { accessOf, claimCondition } from '../../../../src/service/read/claim-condition';

describe('what a filter of claims comes to', () => {
  it('has no condition without a filter', () => {
    expect(claimCondition({})).toMatchObject({
      about: null,
      stances: null,
      saidMinTo: '9999-12-31',
      saidMaxFrom: '0001-01-01',
      minVerificationRank: 0,
    });
    expect(accessOf({})).toBeNull();
  });

  it('reads by relation, else by source, else by speaker', () => {
    const all = { about: ['relation:a'], sources: ['source:a'], claimants: ['entity:a'], parties: ['entity:b'] };
    expect(accessOf(all)).toEqual({ parent: 'relation', ids: ['relation:a'] });
    expect(accessOf({ ...all, about: null })).toEqual({ parent: 'source', ids: ['source:a'] });
    expect(accessOf({ claimants: ['entity:a'], parties: ['entity:b'] })).toEqual({
      parent: 'speaker',
      ids: ['entity:a'],
    });
    expect(accessOf({ parties: ['entity:b'] })).toEqual({ parent: 'speaker', ids: ['entity:b'] });
  });

  it('compares verification by rank, and takes the whole period of `saidDuring`', () => {
    expect(claimCondition({ minVerification: 'READ', saidDuring: '2023-10' })).toMatchObject({
      minVerificationRank: 2,
      saidMinTo: '2023-10-31',
      saidMaxFrom: '2023-10-01',
    });
  });
});
