import type { Parameters } from '../../../src/store/neo4j/database';
import { claimCountsRead } from '../../../src/store/export/direct-store';
import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named, textsRead } from '../../support/exported-records';
import { claimRecord, minimalDataSet, relationRecord, withRecords } from '../../support/data-set-builder';

describeStatement('export/count-claims-of', 'scratch', (test) => {
  const { graph } = test;
  const read = (parameters: Parameters): Promise<readonly ReturnType<typeof claimCountsRead>[]> =>
    textsRead(test, claimCountsRead, { saidBy: null, structuralTypes: [], ...parameters });

  const load = (): Promise<unknown> =>
    graph().load(
      withRecords(
        minimalDataSet(),
        relationRecord({ id: 'relation:quiet' }),
        claimRecord({ id: 'claim:no-comment', about: 'relation:transfer', stance: 'NO_COMMENT', said: '2024-01-23' }),
      ),
    );

  it('counts all stances together, and affirming and denying ones apart, in the order of ids', async () => {
    await load();
    const ids = ['relation:transfer', 'relation:quiet'];
    expect(await read(named(ids))).toEqual([
      { id: 'relation:quiet', claims: 0, affirming: 0, denying: 0 },
      { id: 'relation:transfer', claims: 3, affirming: 1, denying: 1 },
    ]);
  });

  it('counts what counts by a day, and everything about structural types', async () => {
    await load();
    const asOf = { ...named(['relation:transfer']), saidBy: '2024-01-21' };
    expect(await read(asOf)).toMatchObject([{ claims: 1, affirming: 1, denying: 0 }]);
    expect(await read({ ...asOf, structuralTypes: ['ARMS_TRANSFER'] })).toMatchObject([{ claims: 3, denying: 1 }]);
  });

  itReadsRanges(test, 'relation', read);
});
