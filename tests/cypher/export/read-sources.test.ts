import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named, recordsRead } from '../../support/exported-records';
import { minimalDataSet, sourceRecord, withChange, withRecords } from '../../support/data-set-builder';

describeStatement('export/read-sources', 'scratch', (test) => {
  const { graph, query } = test;

  it('gives days, nothing for what is not known, and what the source was made of with its place', async () => {
    const gazette = {
      publisher: 'entity:institute',
      publisherText: undefined,
      derivedFrom: [
        { source: 'source:wire', how: 'WIRE_COPY' },
        { source: 'source:image', how: 'SUMMARY' },
      ],
    };
    const dataSet = withRecords(minimalDataSet(), sourceRecord({ id: 'source:wire', published: '2024-01' }));
    await graph().load(withChange(dataSet, 'source:gazette', gazette));

    const [found, wire] = await recordsRead(test, 'source', named(['source:gazette', 'source:wire']));
    expect(found?.properties).toMatchObject({ id: 'source:gazette', publishedMin: '2024-01-20', run: 1 });
    expect(found?.properties).not.toHaveProperty('publisherText');
    expect(found?.links.map(({ type, id, properties }) => [type, id, properties])).toEqual([
      ['PUBLISHED_BY', 'entity:institute', {}],
      ['DERIVED_FROM', 'source:wire', { how: 'WIRE_COPY', ordinal: 0 }],
      ['DERIVED_FROM', 'source:image', { how: 'SUMMARY', ordinal: 1 }],
    ]);
    expect(wire?.properties).toMatchObject({ publishedMin: '2024-01-01', publishedMax: '2024-01-31' });
    expect(wire?.links).toEqual([]);
  });

  it('is refused when a text in the graph looks like the end of its record and a link of it', async () => {
    const forged = ['READ', '\u001d', '1', 'DERIVED_FROM', 'source:b', '\u001d'];
    for (let length = 2; length <= forged.length; length++) {
      const verification = forged.slice(0, length).join('\u001e');
      await query("MERGE (n:Source {id: 'source:a'}) SET n.verification = $verification", { verification });
      await expect(recordsRead(test, 'source', named(['source:a']))).rejects.toThrow('The graph holds what no record');
    }
  });

  itReadsRanges(test, 'source', (range) => recordsRead(test, 'source', range));
});
