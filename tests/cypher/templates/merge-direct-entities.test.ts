import { describeStatement } from '../../support/cypher-harness';

describeStatement('templates/merge-direct-entities', 'scratch', ({ rows, query }) => {
  const labels = ['State', 'Person'];

  it('writes an entity once, with one label of a kind and what it holds now', async () => {
    const first = { id: 'entity:a', label: 'A', labelLang: 'en', kind: 'STATE', degree: 1, description: 'gone later' };
    const second = { id: 'entity:a', label: 'B', labelLang: 'en', kind: 'PERSON', degree: 2, lat: 0.5, lon: 1.5 };
    await rows({ rows: [first], label: ['State'], labels });
    await rows({ rows: [{ ...second, identifiers: 'IMO:1\u001fIMO:2' }], label: ['Person'], labels });

    expect(await query('MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS held')).toEqual([
      { labels: ['Entity', 'Person'], held: { ...second, identifiers: ['IMO:1', 'IMO:2'] } },
    ]);
  });

  it('gives an entity without identifiers no list', async () => {
    await rows({ rows: [{ id: 'entity:a' }], label: ['State'], labels });
    expect(await query('MATCH (n:Entity) RETURN n.identifiers AS held')).toEqual([{ held: null }]);
  });
});
