import { LINK_TYPES, NODE_PROPERTIES } from '../../../src/domain/export/graph-model';
import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named } from '../../support/exported-records';
import { minimalDataSet, relationRecord, withRecords } from '../../support/data-set-builder';

describeStatement('export/read-relations', 'scratch', (test) => {
  const { rows, graph, query, statement } = test;

  it('gives every property of a relation', () => {
    expect(statement.returns).toEqual([...Object.keys(NODE_PROPERTIES.Relation), 'links', 'participants']);
  });

  it('gives days as text, also in lists, and participations with all their properties', async () => {
    await graph().load(
      withRecords(minimalDataSet(), relationRecord({ id: 'relation:talks', partOf: 'relation:summit' })),
    );
    await query(`
      MATCH (:Entity {id: 'entity:shells'})-[part:PARTICIPATES_IN]->(:Relation {id: 'relation:transfer'})
      SET part.deniedDays = [date('2024-01-15')], part.disputedDays = [date('2024-01-14'), date('2024-01-15')]`);

    const [talks, transfer] = await rows<{ participants: unknown[] }>(named(['relation:talks', 'relation:transfer']));
    expect(talks).toMatchObject({ links: [['PART_OF', 'relation:summit', {}]], stepDays: ['0001-01-01'] });
    expect(transfer).toMatchObject({ startMin: '2024-01-11', endMax: '2024-01-14', contested: true, run: 1 });
    expect(transfer?.participants).toHaveLength(3);
    expect(transfer?.participants).toContainEqual([
      'entity:shells',
      2,
      'ITEM',
      false,
      false,
      ['2024-01-15'],
      ['2024-01-14', '2024-01-15'],
    ]);
    expect(Object.keys(LINK_TYPES.PARTICIPATES_IN.properties)).toHaveLength(6);
  });

  it('keeps the order of ids, whatever the order in which they were written', async () => {
    await query(
      "CREATE (:Relation {id: 'relation:b'}), (:Relation {id: 'relation:a'}), (:Relation {id: 'relation:a-1'})",
    );

    const ids = ['relation:a', 'relation:a-1', 'relation:b'];
    expect((await rows<{ id: string }>(named(ids))).map(({ id }) => id)).toEqual(ids);
  });

  itReadsRanges(test, 'relation');
});
