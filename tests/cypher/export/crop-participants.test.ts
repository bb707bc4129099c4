import { describeStatement } from '../../support/cypher-harness';

describeStatement('export/crop-participants', 'scratch', ({ rows, query }) => {
  it('says who is denied at the end of the day, today without one, and of structural types today', async () => {
    await query(`
      CREATE (r:Relation {id: 'relation:r', type: 'SUMMIT'}), (e:Entity {id: 'entity:e'}),
             (e)-[:PARTICIPATES_IN {role: 'PARTY', deniedDays: [date('2024-01-10'), date('2024-01-20')]}]->(r)`);
    const deniedOn = async (saidBy: string | null, structuralTypes: readonly string[] = []): Promise<unknown> => {
      const [row] = await rows({ relations: ['relation:r'], saidBy, structuralTypes });
      return row?.denied;
    };

    expect(await deniedOn('2024-01-09')).toEqual([false]);
    expect(await deniedOn('2024-01-10')).toEqual([true]);
    expect(await deniedOn('2024-01-20')).toEqual([false]);
    expect(await deniedOn(null)).toEqual([false]);
    expect(await deniedOn('2024-01-10', ['SUMMIT'])).toEqual([false]);
  });

  it('keeps roles beside their entities, and a relation without participants', async () => {
    await query(`
      CREATE (:Relation {id: 'relation:nobody', type: 'CALL'}), (r:Relation {id: 'relation:r', type: 'SUMMIT'}),
             (:Entity {id: 'entity:a'})-[:PARTICIPATES_IN {role: 'HOST'}]->(r)`);

    expect(await rows({ relations: ['relation:nobody', 'relation:r'], saidBy: null, structuralTypes: [] })).toEqual([
      { type: 'CALL', roles: [], entities: [], denied: [] },
      { type: 'SUMMIT', roles: ['HOST'], entities: ['entity:a'], denied: [false] },
    ]);
  });
});
