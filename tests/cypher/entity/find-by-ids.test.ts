import { describeStatement } from '../../support/cypher-harness';

describeStatement('entity/find-by-ids', 'seed', ({ rows }) => {
  it('gives each id its row at its place, and none to an id that is not there', async () => {
    const found = await rows({ ids: ['entity:nobody', 'entity:kcna', 'entity:kim-jong-un', 'entity:kcna'] });
    expect(found.map(({ ordinal, id, kind }) => [ordinal, id, kind])).toEqual([
      [1, 'entity:kcna', 'ORGANIZATION'],
      [2, 'entity:kim-jong-un', 'PERSON'],
      [3, 'entity:kcna', 'ORGANIZATION'],
    ]);
  });

  it('tells for whom an outlet speaks, and to whom an unnamed speaker belongs', async () => {
    const found = await rows({ ids: ['entity:kcna', 'entity:unnamed-us-intelligence-2022-09'] });
    expect(found.map(({ speaksFor, affiliation }) => [speaksFor, affiliation])).toEqual([
      ['entity:dprk', null],
      [null, 'entity:us'],
    ]);
  });
});

describeStatement('entity/find-by-ids', 'scratch', ({ rows, query }) => {
  it('resolves an id that was given up in a merge', async () => {
    await query(
      "CREATE (e:Entity {id: 'entity:new', kind: 'STATE'}) CREATE (:FormerId {id: 'entity:old'})-[:NOW]->(e)",
    );
    const found = await rows({ ids: ['entity:old', 'entity:new'] });
    expect(found.map(({ ordinal, id }) => [ordinal, id])).toEqual([
      [0, 'entity:new'],
      [1, 'entity:new'],
    ]);
  });
});
