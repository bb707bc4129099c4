import { describeStatement } from '../../support/cypher-harness';
import { claimRecord, minimalDataSet, withChange, withRecords } from '../../support/data-set-builder';

describeStatement('derive/read-claims', 'scratch', ({ rows, graph }) => {
  it('gives a claim once, however many links it has, with its lists in the order of the record', async () => {
    const base = minimalDataSet();
    const readIn = [{ source: 'source:ministry', verification: 'CITED' }, { source: 'source:gazette' }];
    await graph().load(
      withChange(base, 'claim:transfer-alleged', {
        readIn,
        onBehalfOf: ['entity:southland', 'entity:northland'],
        basedOn: [
          { source: 'source:image', access: 'DIRECT' },
          { claim: 'claim:crates-seen', access: 'HEARSAY' },
        ],
      }),
    );
    expect(await rows({ claims: ['claim:transfer-alleged'] })).toMatchObject([
      {
        id: 'claim:transfer-alleged',
        about: 'relation:transfer',
        madeBy: 'entity:institute',
        onBehalfOf: ['entity:southland', 'entity:northland'],
        readings: ['source:ministry', 'source:gazette'],
        readingVerifications: ['CITED', ''],
        bases: ['source:image', 'claim:crates-seen'],
        accesses: ['DIRECT', 'HEARSAY'],
        valueId: null,
        quantityValue: null,
      },
    ]);
  });

  it('gives figures, and the value of a claim by its node', async () => {
    const place = claimRecord({ id: 'claim:place', aspect: 'PLACE', value: 'entity:harbour' });
    await graph().load(withRecords(minimalDataSet(), place));
    expect(await rows({ claims: ['claim:crates-20', 'claim:place'] })).toMatchObject([
      { quantityValue: 20, quantityBound: 'ABOUT', quantityUnit: 'container', quantityMeasure: 'STOCK_OBSERVED' },
      { valueId: 'entity:harbour', value: null },
    ]);
  });
});
