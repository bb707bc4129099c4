import { describeStatement } from '../../support/cypher-harness';

describeStatement('derive/classes-of-types', 'scratch', ({ rows, query }) => {
  it('gives the classes of the types, and no single relation', async () => {
    await query(`
      CREATE (:Relation {id: 'relation:a', type: 'CALL', generic: true}), (:Relation {id: 'relation:b', type: 'CALL', generic: false}),
             (:Relation {id: 'relation:c', type: 'VISIT', generic: true})`);
    expect(await rows({ types: ['CALL'] })).toEqual([{ relation: 'relation:a' }]);
  });
});
