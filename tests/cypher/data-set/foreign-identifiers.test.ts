import { describeStatement } from '../../support/cypher-harness';
import { minimalDataSet } from '../../support/data-set-builder';

describeStatement('data-set/foreign-identifiers', 'scratch', ({ rows, graph }) => {
  it('gives who of another data set has an identifier: scheme and value together', async () => {
    await graph().load(minimalDataSet());

    const identifiers = [
      { scheme: 'WIKIDATA', value: 'Q1' },
      { scheme: 'LEI', value: 'Q1' },
      { scheme: 'WIKIDATA', value: 'Q2' },
    ];
    expect(await rows({ identifiers, dataSet: 'dataset:other' })).toEqual([
      { scheme: 'WIKIDATA', value: 'Q1', entity: 'entity:northland' },
    ]);
    expect(await rows({ identifiers, dataSet: 'dataset:minimal' })).toEqual([]);
  });
});
