import { NODE_PROPERTIES } from '../../../src/domain/export/graph-model';
import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named } from '../../support/exported-records';
import { claimRecord, minimalDataSet, withRecords } from '../../support/data-set-builder';

describeStatement('export/read-claims', 'scratch', (test) => {
  const { rows, graph, statement } = test;

  it('gives every property of a claim', () => {
    expect(statement.returns).toEqual([...Object.keys(NODE_PROPERTIES.Claim), 'links']);
  });

  it('gives days and the instant as text, links with what they carry, and a contradiction at its lower claim', async () => {
    const denial = claimRecord({
      id: 'claim:summit-zero',
      stance: 'DENIES',
      madeBy: 'entity:institute',
      onBehalfOf: ['entity:southland', 'entity:northland'],
    });
    await graph().load(withRecords(minimalDataSet(), denial));

    const [north, zero] = await rows<{ links: unknown[] }>(named(['claim:summit-north', 'claim:summit-zero']));
    expect(north).toMatchObject({
      saidMin: '2024-01-15',
      countsFrom: '2024-01-15',
      recordedAt: '2026-01-02T03:04:05Z',
    });
    expect(north?.links).toContainEqual(['CONTRADICTS', 'claim:summit-zero', {}]);
    expect(north?.links).toContainEqual(['READ_IN', 'source:gazette', { locator: 'p1', ordinal: 0 }]);
    expect(zero?.links).toContainEqual(['ON_BEHALF_OF', 'entity:northland', { ordinal: 1 }]);
    expect(zero?.links).toHaveLength(5);
  });

  itReadsRanges(test, 'claim');
});
