import { describeStatement } from '../../support/cypher-harness';
import { named } from '../../support/exported-records';
import { minimalDataSet, relationRecord, withRecords } from '../../support/data-set-builder';

describeStatement('export/read-declared-relations', 'scratch', ({ rows, graph, query }) => {
  it('gives what a data set says of a relation', async () => {
    await graph().load(
      withRecords(minimalDataSet(), relationRecord({ id: 'relation:talks', partOf: 'relation:summit' })),
    );

    const [talks, transfer] = await rows<{ participants: unknown[] }>(named(['relation:talks', 'relation:transfer']));
    expect(talks).toMatchObject({ id: 'relation:talks', links: [['PART_OF', 'relation:summit', {}]] });
    expect(transfer).toMatchObject({ type: 'ARMS_TRANSFER', titleLangs: ['en'], generic: false, links: [] });
    expect(transfer?.participants).toHaveLength(3);
    expect(transfer?.participants).toContainEqual(['entity:shells', 2, 'ITEM']);
  });

  it('gives those after one id and up to another, of one data set or of all, in the order of ids', async () => {
    await query(`
      UNWIND ['b', 'a', 'a-1', 'c'] AS slug
      CREATE (:Relation {id: 'relation:' + slug, dataSet: CASE slug WHEN 'b' THEN 'dataset:two' ELSE 'dataset:one' END})`);

    const range = { ids: [], after: 'relation:a', through: 'relation:b' };
    const idsOf = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);
    expect(idsOf(await rows<{ id: string }>({ ...range, dataSet: null }))).toEqual(['relation:a-1', 'relation:b']);
    expect(idsOf(await rows<{ id: string }>({ ...range, dataSet: 'dataset:two' }))).toEqual(['relation:b']);
  });
});
