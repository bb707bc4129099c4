import { DERIVED_LINKS, LINK_TYPES } from '../../../src/domain/export/graph-model';
import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named } from '../../support/exported-records';
import { claimRecord, minimalDataSet, withRecords } from '../../support/data-set-builder';

describeStatement('export/read-declared-claims', 'scratch', (test) => {
  const { rows, graph, statement } = test;

  it('names every type of link that a data set can give a claim, and none that is derived', () => {
    const [, named = ''] = /-\[link:([A-Z_|]+)\]->/.exec(statement.text) ?? [];
    const owned = Object.entries(LINK_TYPES).filter(([, { from }]) => from === 'Claim');
    const declared = owned.map(([type]) => type).filter((type) => !(DERIVED_LINKS as ReadonlySet<string>).has(type));
    expect(named.split('|').sort()).toEqual(declared.sort());
  });

  it('gives what a data set says of a claim, and no contradiction that follows from it', async () => {
    const denial = claimRecord({
      id: 'claim:summit-zero',
      stance: 'DENIES',
      madeBy: 'entity:institute',
      onBehalfOf: ['entity:southland', 'entity:northland'],
    });
    await graph().load(withRecords(minimalDataSet(), denial));

    const [north, zero] = await rows<{ links: unknown[] }>(named(['claim:summit-north', 'claim:summit-zero']));
    expect(north).toMatchObject({ id: 'claim:summit-north', said: '2024-01-15', stance: 'AFFIRMS' });
    expect(north?.links).toContainEqual(['READ_IN', 'source:gazette', { locator: 'p1', ordinal: 0 }]);
    expect(north?.links).not.toContainEqual(['CONTRADICTS', 'claim:summit-zero', {}]);
    expect(zero?.links).toContainEqual(['ON_BEHALF_OF', 'entity:northland', { ordinal: 1 }]);
    expect(zero?.links).toHaveLength(5);
  });

  itReadsRanges(test, 'claim');
});
