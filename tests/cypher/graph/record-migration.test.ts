import { describeStatement } from '../../support/cypher-harness';

describeStatement('graph/record-migration', 'scratch', ({ rows, query }) => {
  it('raises the number and never lowers it, and leaves run and basis of a graph that is there', async () => {
    const [before] = await query('MATCH (g:Graph) RETURN g.migration AS migration');
    const basis = { ruleSet: 9, vocabularyHash: 'other' };
    expect(await rows({ migration: 900, ...basis })).toEqual([{ migration: 900 }]);
    expect(await rows({ migration: 3, ...basis })).toEqual([{ migration: 900 }]);
    expect(await query('MATCH (g:Graph) RETURN count(g) AS graphs, min(g.ruleSet) AS ruleSet')).toEqual([
      { graphs: 1, ruleSet: 1 },
    ]);
    await query('MATCH (g:Graph) SET g.migration = toInteger($migration)', before);
  });
});
