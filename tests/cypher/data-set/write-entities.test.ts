import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/write-entities', 'scratch', ({ rows, query }) => {
  it('writes the label of the kind, and takes the old one off when the kind changes', async () => {
    await rows({ rows: [{ id: 'entity:a', label: 'Person', properties: { kind: 'PERSON' } }], run: 1 });
    await query('MATCH (e:Entity) SET e.degree = 5');
    expect(await rows({ rows: [{ id: 'entity:a', label: 'State', properties: { kind: 'STATE' } }], run: 2 })).toEqual([
      { written: 1 },
    ]);
    expect(await query('MATCH (e:Entity) RETURN labels(e) AS labels, e.kind AS kind, e.degree AS degree')).toEqual([
      { labels: ['Entity', 'State'], kind: 'STATE', degree: 5 },
    ]);
  });

  it('gives a new entity a degree of 0', async () => {
    await rows({ rows: [{ id: 'entity:a', label: 'Person', properties: {} }], run: 1 });
    expect(await query('MATCH (e:Person) RETURN e.degree AS degree')).toEqual([{ degree: 0 }]);
  });
});
