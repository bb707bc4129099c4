import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/list-entities', 'scratch', ({ rows, query }) => {
  it('gives every entity by id', async () => {
    await query("CREATE (:Entity {id: 'entity:b'}), (:Entity:State {id: 'entity:a'}), (:Claim {id: 'claim:a'})");
    expect(await rows()).toEqual([{ entity: 'entity:a' }, { entity: 'entity:b' }]);
  });
});
