import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-graph', 'scratch', ({ rows, query }) => {
  it('writes over the node that is there, and leaves the lock on it', async () => {
    await rows({ rows: [{ id: 'graph', run: 7, ruleSet: 1, vocabularyHash: 'abc', migration: 3 }] });
    expect(await query('MATCH (g:Graph) RETURN g.run AS run, g.vocabularyHash AS hash, g.lock AS lock')).toEqual([
      { run: 7, hash: 'abc', lock: true },
    ]);
  });
});
