import { NODE_PROPERTIES } from '../../../src/domain/export/graph-model';
import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named } from '../../support/exported-records';
import { minimalDataSet, sourceRecord, withChange, withRecords } from '../../support/data-set-builder';

describeStatement('export/read-sources', 'scratch', (test) => {
  const { rows, graph, statement } = test;

  it('gives every property of a source', () => {
    expect(statement.returns).toEqual([...Object.keys(NODE_PROPERTIES.Source), 'links']);
  });

  it('gives days as text, what is not known as null, and what the source was made of with its place', async () => {
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

    const [found, wire] = await rows<{ links: unknown[] }>(named(['source:gazette', 'source:wire']));
    expect(found).toMatchObject({ id: 'source:gazette', publishedMin: '2024-01-20', publisherText: null, run: 1 });
    expect(new Set(found?.links)).toEqual(
      new Set([
        ['PUBLISHED_BY', 'entity:institute', {}],
        ['DERIVED_FROM', 'source:wire', { how: 'WIRE_COPY', ordinal: 0 }],
        ['DERIVED_FROM', 'source:image', { how: 'SUMMARY', ordinal: 1 }],
      ]),
    );
    expect(wire).toMatchObject({ publishedMin: '2024-01-01', publishedMax: '2024-01-31', links: [] });
  });

  itReadsRanges(test, 'source');
});
