import { describeStatement } from '../../support/cypher-harness';

describeStatement('graph/read-state', 'scratch', ({ rows, query, graph }) => {
  it('gives what the Graph node says, and counts every node, ours or not', async () => {
    await query('CREATE (:Stranger), (:Stranger)');
    const [row] = await rows();
    expect(row).toMatchObject({ nodes: 3, run: 0, ruleSet: 1, vocabularyHash: graph().vocabulary.hash });
    expect(row?.migration).toBeGreaterThan(0);
  });

  it('gives one row of nulls for a database without a Graph node', async () => {
    const [kept] = await query("MATCH (g:Graph) SET g.id = 'hidden' RETURN g.run AS run");
    const nothing = { run: null, migration: null, ruleSet: null, vocabularyHash: null };
    expect(await rows()).toEqual([{ nodes: 1, ...nothing }]);
    expect(kept).toEqual({ run: 0 });
    await query("MATCH (g:Graph) SET g.id = 'graph'");
  });
});
