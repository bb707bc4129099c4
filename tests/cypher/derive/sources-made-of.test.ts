import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/sources-made-of', 'scratch', ({ rows, query }) => {
  it('gives what was made of a source, one step away, and not what it was made of', async () => {
    await query(`
      CREATE (:Source {id: 'source:a'})-[:DERIVED_FROM]->(:Source {id: 'source:b'})-[:DERIVED_FROM]->(:Source {id: 'source:c'})`);
    expect(await rows({ sources: ['source:c'] })).toEqual([{ source: 'source:b' }]);
    expect(await rows({ sources: ['source:b'] })).toEqual([{ source: 'source:a' }]);
  });
});
