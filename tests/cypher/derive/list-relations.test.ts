import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/list-relations', 'scratch', ({ rows, query }) => {
  it('gives every relation, classes among them, by id', async () => {
    await query(
      "CREATE (:Relation {id: 'relation:b', generic: true}), (:Relation {id: 'relation:a'}), (:Entity {id: 'entity:a'})",
    );
    expect(await rows()).toEqual([{ relation: 'relation:a' }, { relation: 'relation:b' }]);
  });
});
