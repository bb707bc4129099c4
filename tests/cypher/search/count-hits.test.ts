import { describeStatement } from '../../support/cypher-harness';

describeStatement('search/count-hits', 'seed', ({ rows }) => {
  it('counts entities, not names', async () => {
    const asked = { key: 'kim jong un', identifierKey: 'kimjongun', kinds: null };
    const none = { wordQueries: [], prefixQueries: [], bigramQueries: [] };
    expect(await rows({ ...asked, ...none })).toEqual([{ total: 1 }]);
    expect(await rows({ ...asked, ...none, wordQueries: ['+"kim" +"jong" +"un"'] })).toEqual([{ total: 1 }]);
    expect(await rows({ ...asked, ...none, kinds: ['STATE'] })).toEqual([{ total: 0 }]);
  });
});
