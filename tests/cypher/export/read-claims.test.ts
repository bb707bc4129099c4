import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named, recordsRead } from '../../support/exported-records';
import { claimRecord, minimalDataSet, withRecords } from '../../support/data-set-builder';

describeStatement('export/read-claims', 'scratch', (test) => {
  const { graph } = test;

  it('gives days and the instant, links with what they carry, and a contradiction at its lower claim', async () => {
    const denial = claimRecord({
      id: 'claim:summit-zero',
      stance: 'DENIES',
      madeBy: 'entity:institute',
      onBehalfOf: ['entity:southland', 'entity:northland'],
    });
    await graph().load(withRecords(minimalDataSet(), denial));

    const [north, zero] = await recordsRead(test, 'claim', named(['claim:summit-north', 'claim:summit-zero']));
    expect(north?.properties).toMatchObject({
      saidMin: '2024-01-15',
      countsFrom: '2024-01-15',
      recordedAt: '2026-01-02T03:04:05Z',
      verificationRank: 2,
      authoritative: false,
    });
    expect(north?.links).toContainEqual({
      type: 'CONTRADICTS',
      label: 'Claim',
      id: 'claim:summit-zero',
      inward: false,
      properties: {},
    });
    expect(north?.links).toContainEqual(
      expect.objectContaining({ type: 'READ_IN', id: 'source:gazette', properties: { locator: 'p1', ordinal: 0 } }),
    );
    expect(zero?.links).toContainEqual(
      expect.objectContaining({ type: 'ON_BEHALF_OF', id: 'entity:northland', properties: { ordinal: 1 } }),
    );
    expect(zero?.links).toHaveLength(5);
  });

  itReadsRanges(test, 'claim', (range) => recordsRead(test, 'claim', range));
});
