import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/read-sources', 'scratch', ({ rows, query }) => {
  it('gives publisher and roots, null and empty where there are none', async () => {
    await query(`
      CREATE (a:Source {id: 'source:a', kind: 'REPORT', published: '2024'})-[:PUBLISHED_BY]->(:Entity {id: 'entity:p'}),
             (a)-[:DERIVED_FROM {how: 'WIRE_COPY', ordinal: 0}]->(:Source {id: 'source:b', kind: 'POST'})`);
    expect(await rows({ sources: ['source:a', 'source:b'] })).toEqual([
      {
        id: 'source:a',
        kind: 'REPORT',
        publisher: 'entity:p',
        published: '2024',
        derivedFrom: ['source:b'],
        how: ['WIRE_COPY'],
      },
      { id: 'source:b', kind: 'POST', publisher: null, published: null, derivedFrom: [], how: [] },
    ]);
  });
});
