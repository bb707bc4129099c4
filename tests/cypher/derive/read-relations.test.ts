import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('derive/read-relations', 'scratch', ({ rows, query, graph }) => {
  it('gives days as text, and participants as parallel lists in the order of the record', async () => {
    await graph().load(minimalDataSet());

    await query("MATCH (:Entity {id: 'entity:shells'})-[p:PARTICIPATES_IN]->() SET p.denied = true");
    expect(await rows({ relations: ['relation:transfer'] })).toEqual([
      {
        id: 'relation:transfer',
        type: 'ARMS_TRANSFER',
        generic: false,
        ...{ startMin: '2024-01-11', startMax: '2024-01-11', endMin: '2024-01-14', endMax: '2024-01-14' },
        ...{ startKnown: true, endKnown: true, ongoing: false },
        roles: ['SUPPLIER', 'RECIPIENT', 'ITEM'],
        entities: ['entity:southland', 'entity:northland', 'entity:shells'],
        denied: [false, false, true],
      },
    ]);
  });

  it('gives a relation without participants, with empty lists', async () => {
    await query("CREATE (:Relation {id: 'relation:a', generic: true})");
    expect(await rows({ relations: ['relation:a'] })).toMatchObject([{ id: 'relation:a', roles: [], entities: [] }]);
  });
});
