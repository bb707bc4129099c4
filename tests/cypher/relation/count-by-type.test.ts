import { describeStatement } from '../../support/cypher-harness';
import { relationParameters } from '../../support/read-parameters';
import type { RelationFilter } from '../../../src/service/read/relation-condition';

describeStatement('relation/count-by-type', 'seed', ({ rows, query }) => {
  const total = async (filter: RelationFilter): Promise<unknown> => (await rows(relationParameters(filter)))[0]?.total;

  it('counts what the graph holds under no filter', async () => {
    const [all] = await query('MATCH (r:Relation) WHERE r.supportRank > 0 RETURN count(r) AS total');
    expect(await total({})).toBe(all?.total);
  });

  it('counts a status as it was said by a day', async () => {
    const statuses = ['DENIED'] as const;
    const now = Number(await total({ statuses }));
    const before = Number(await total({ statuses, saidBy: '2022-01-01' }));
    expect(now).toBeGreaterThan(before);
  });

  it('tells DISPUTED from the support that is contested', async () => {
    const disputed = Number(await total({ statuses: ['DISPUTED'] }));
    expect(disputed).toBe(await total({ contested: 'ONLY' }));
    expect(await total({ statuses: ['ALLEGED'] })).toBe(
      await total({ minSupport: 'ALLEGED', contested: 'EXCLUDE', statuses: ['ALLEGED'] }),
    );
  });

  it('reads structural types as of today whatever the day', async () => {
    const types = ['LOCATED_IN'];
    expect(await total({ types, saidBy: '1900-01-01' })).toBe(await total({ types }));
    expect(await total({ types: ['SUMMIT'], saidBy: '1900-01-01' })).toBe(0);
  });

  it('takes certain dates as a part of possible ones', async () => {
    const possible = Number(await total({ during: '2023-10', match: 'POSSIBLE' }));
    const certain = Number(await total({ during: '2023-10', match: 'CERTAIN' }));
    expect(certain).toBeGreaterThan(0);
    expect(possible).toBeGreaterThan(certain);
  });
});
