import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/list', 'scratch', ({ rows, query }) => {
  it('gives data sets by id, and nothing of any other node', async () => {
    await query(
      "CREATE (:DataSet {id: 'dataset:b', version: '2.0.0', run: 2}), (:DataSet {id: 'dataset:a', draft: true}), (:Entity {id: 'entity:x'})",
    );
    expect(await rows()).toMatchObject([
      { id: 'dataset:a', draft: true },
      { id: 'dataset:b', version: '2.0.0', run: 2 },
    ]);
  });
});
