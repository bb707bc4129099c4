import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/list-hashes', 'scratch', ({ rows, query }) => {
  it('gives kind, id and hash of the records of one data set, of all four kinds', async () => {
    await query(`
      UNWIND ['Source', 'Entity', 'Relation', 'Claim'] AS label
      CREATE (n:$(label) {id: toLower(label) + ':a', dataSet: 'dataset:a', hash: label}),
             (:$(label) {id: toLower(label) + ':b', dataSet: 'dataset:b', hash: label})`);
    const found = await rows<{ kind: string }>({ dataSet: 'dataset:a' });
    expect(found.sort((one, other) => (one.kind < other.kind ? -1 : 1))).toEqual([
      { kind: 'claim', id: 'claim:a', hash: 'Claim' },
      { kind: 'entity', id: 'entity:a', hash: 'Entity' },
      { kind: 'relation', id: 'relation:a', hash: 'Relation' },
      { kind: 'source', id: 'source:a', hash: 'Source' },
    ]);
  });
});
