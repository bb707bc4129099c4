import { describeStatement } from '../../support/cypher-harness';

describeStatement('data-set/foreign-former-ids', 'scratch', ({ rows, query }) => {
  it('gives whom of another data set a former id names now', async () => {
    await query("CREATE (:FormerId {id: 'entity:old'})-[:NOW]->(:Entity {id: 'entity:new', dataSet: 'dataset:a'})");
    const ids = ['entity:old', 'entity:new'];
    expect(await rows({ ids, dataSet: 'dataset:b' })).toEqual([{ formerId: 'entity:old', entity: 'entity:new' }]);
    expect(await rows({ ids, dataSet: 'dataset:a' })).toEqual([]);
  });
});
