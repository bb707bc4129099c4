import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named, recordsRead } from '../../support/exported-records';
import { minimalDataSet, relationRecord, withRecords } from '../../support/data-set-builder';

describeStatement('export/read-relations', 'scratch', (test) => {
  const { rows, graph, query } = test;

  it('gives days, numbers and truth values, also in lists, and participations with all their properties', async () => {
    await graph().load(
      withRecords(minimalDataSet(), relationRecord({ id: 'relation:talks', partOf: 'relation:summit' })),
    );
    await query(`
      MATCH (:Entity {id: 'entity:shells'})-[part:PARTICIPATES_IN]->(:Relation {id: 'relation:transfer'})
      SET part.deniedDays = [date('2024-01-15')], part.disputedDays = [date('2024-01-14'), date('2024-01-15')]`);

    const [talks, transfer] = await recordsRead(test, 'relation', named(['relation:talks', 'relation:transfer']));
    expect(talks?.properties).toMatchObject({ stepDays: ['0001-01-01'], stepRanks: [0], stepContested: [false] });
    expect(talks?.links).toContainEqual({
      type: 'PART_OF',
      label: 'Relation',
      id: 'relation:summit',
      inward: false,
      properties: {},
    });
    expect(transfer?.properties).toMatchObject({
      startMin: '2024-01-11',
      endMax: '2024-01-14',
      contested: true,
      run: 1,
    });
    expect(transfer?.links).toHaveLength(3);
    expect(transfer?.links).toContainEqual({
      type: 'PARTICIPATES_IN',
      label: 'Entity',
      id: 'entity:shells',
      inward: true,
      properties: {
        ordinal: 2,
        role: 'ITEM',
        denied: false,
        disputed: false,
        deniedDays: ['2024-01-15'],
        disputedDays: ['2024-01-14', '2024-01-15'],
      },
    });
  });

  it('tells null from an empty text and an empty list, and gives values in the order asked for', async () => {
    await query("CREATE (:Relation {id: 'relation:a', type: '', titles: [], titleLangs: ['en', 'ar']})");

    const asked = { scalars: ['when', 'type', 'id'], lists: ['titles', 'stepDays', 'titleLangs'] };
    expect(await rows({ ...named(['relation:a']), ...asked })).toEqual([
      { texts: ['\u0000\u001e\u001erelation:a\u001e\u001e\u0000\u001een\u001far\u001f\u001e\u001d\u001e0\u001e'] },
    ]);
    const [record] = await recordsRead(test, 'relation', named(['relation:a']));
    expect(record?.properties).toEqual({ id: 'relation:a', type: '', titles: [], titleLangs: ['en', 'ar'] });
  });

  it('is refused when a text in the graph holds what parts texts', async () => {
    await query("CREATE (:Relation {id: 'relation:a', type: 'SUMMIT\\u001eforged'})");

    await expect(recordsRead(test, 'relation', named(['relation:a']))).rejects.toThrow(
      'The graph holds what no record',
    );
  });

  it('is refused when somebody else gave a link a property, which no format would write', async () => {
    await query(`CREATE (:Entity {id: 'entity:a'})-[:PARTICIPATES_IN {ordinal: 0, role: 'PARTY', mine: true}]->
      (:Relation {id: 'relation:a'})`);

    await expect(recordsRead(test, 'relation', named(['relation:a']))).rejects.toThrow('mine true');
  });

  it('is refused when somebody else linked it to what has no id, or by what is the name of a part of another kind', async () => {
    await query("CREATE (:Relation {id: 'relation:a'})-[:NOTED]->(:Remark {text: 'mine'})");
    await query("CREATE (:Relation {id: 'relation:b'})-[:Label]->(:Remark {id: 'remark:b'})");

    for (const id of ['relation:a', 'relation:b']) {
      await expect(recordsRead(test, 'relation', named([id]))).rejects.toThrow('The graph holds what no record');
    }
  });

  it('keeps the order of ids, whatever the order in which they were written', async () => {
    await query(
      "CREATE (:Relation {id: 'relation:b'}), (:Relation {id: 'relation:a'}), (:Relation {id: 'relation:a-1'})",
    );

    const ids = ['relation:a', 'relation:a-1', 'relation:b'];
    expect((await recordsRead(test, 'relation', named(ids))).map(({ id }) => id)).toEqual(ids);
  });

  itReadsRanges(test, 'relation', (range) => recordsRead(test, 'relation', range));
});
