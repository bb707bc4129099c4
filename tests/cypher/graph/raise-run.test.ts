import { describeStatement } from '../../support/cypher-harness';

describeStatement('graph/raise-run', 'scratch', ({ rows, query }) => {
  it('names run, rule set and vocabulary, as integers where they are numbers', async () => {
    expect(await rows({ run: 7, ruleSet: 2, vocabularyHash: 'abc' })).toEqual([{ run: 7 }]);
    expect(await query('MATCH (g:Graph) RETURN g.run = 7 AND valueType(g.run) STARTS WITH "INTEGER" AS whole')).toEqual(
      [{ whole: true }],
    );
  });
});
