import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named } from '../../support/exported-records';

describeStatement('export/read-participations', 'scratch', (test) => {
  const { rows, query } = test;

  beforeEach(async () => {
    await query(`
      CREATE (a:Entity {id: 'entity:a'}), (b:Entity {id: 'entity:b'}),
             (r:Relation {id: 'relation:b', type: 'SUMMIT', generic: false}),
             (:Relation {id: 'relation:a', type: 'SUMMIT', generic: true})
      CREATE (a)-[:PARTICIPATES_IN {role: 'PARTY', denied: true, deniedDays: [date('2024-01-15')]}]->(r),
             (b)-[:PARTICIPATES_IN {role: 'HOST', denied: false,
               deniedDays: [date('2024-01-15'), date('2024-02-01')]}]->(r)`);
  });
  const deniedOn = async (saidBy: string | null, structuralTypes: string[] = []): Promise<unknown> => {
    const [row] = await rows<{ entities: string[]; denied: boolean[] }>({
      ...named(['relation:b']),
      saidBy,
      structuralTypes,
    });
    return Object.fromEntries((row?.entities ?? []).map((entity, index) => [entity, row?.denied[index]]));
  };

  it('gives relations in the order of their ids, also those without participants', async () => {
    const found = await rows({ ...named(['relation:b', 'relation:a']), saidBy: null, structuralTypes: [] });
    expect(found).toMatchObject([
      { id: 'relation:a', type: 'SUMMIT', generic: true, roles: [], entities: [], denied: [] },
      { id: 'relation:b', generic: false },
    ]);
    expect(found[1]?.roles).toHaveLength(2);
  });

  it('says who is denied as of the day, and of structural types as of today', async () => {
    expect(await deniedOn(null)).toEqual({ 'entity:a': true, 'entity:b': false });
    expect(await deniedOn('2024-01-14')).toEqual({ 'entity:a': false, 'entity:b': false });
    expect(await deniedOn('2024-01-15')).toEqual({ 'entity:a': true, 'entity:b': true });
    expect(await deniedOn('2024-01-14', ['SUMMIT'])).toEqual({ 'entity:a': true, 'entity:b': false });
  });

  itReadsRanges(test, 'relation', (range) => rows<{ id: string }>({ ...range, saidBy: null, structuralTypes: [] }));
});
