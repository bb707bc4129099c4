import { describeStatement } from '../../support/cypher-harness';

describeStatement('graph/await-indexes', 'scratch', ({ rows, query }) => {
  it('comes back with every index answering', async () => {
    expect(await rows({ seconds: 60 })).toEqual([]);
    expect(await query("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).toEqual([]);
  });
});
