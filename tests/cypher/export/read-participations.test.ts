import type { ExportedParticipations } from '../../../src/domain/export/exported-graph';
import type { Parameters } from '../../../src/store/neo4j/database';
import { participationsRead } from '../../../src/store/export/direct-store';
import { describeStatement } from '../../support/cypher-harness';
import { itReadsRanges } from '../../support/exported-ranges';
import { named, textsRead } from '../../support/exported-records';

describeStatement('export/read-participations', 'scratch', (test) => {
  const { query } = test;
  const read = (parameters: Parameters): Promise<readonly ExportedParticipations[]> =>
    textsRead(test, participationsRead, { saidBy: null, structuralTypes: [], ...parameters });

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
    const [found] = await read({ ...named(['relation:b']), saidBy, structuralTypes });
    return Object.fromEntries((found?.participants ?? []).map(({ entity }, index) => [entity, found?.denied[index]]));
  };

  it('gives relations in the order of their ids, also those without participants', async () => {
    const found = await read(named(['relation:b', 'relation:a']));
    expect(found).toMatchObject([
      { id: 'relation:a', type: 'SUMMIT', generic: true, participants: [], denied: [] },
      { id: 'relation:b', generic: false },
    ]);
    expect(found[1]?.participants.map(({ role, entity }) => `${role} ${entity}`).sort()).toEqual([
      'HOST entity:b',
      'PARTY entity:a',
    ]);
  });

  it('says who is denied as of the day, and of structural types as of today', async () => {
    expect(await deniedOn(null)).toEqual({ 'entity:a': true, 'entity:b': false });
    expect(await deniedOn('2024-01-14')).toEqual({ 'entity:a': false, 'entity:b': false });
    expect(await deniedOn('2024-01-15')).toEqual({ 'entity:a': true, 'entity:b': true });
    expect(await deniedOn('2024-01-14', ['SUMMIT'])).toEqual({ 'entity:a': true, 'entity:b': false });
  });

  it('is refused when somebody else wrote a role that parts texts, or left it out', async () => {
    for (const role of ["'PARTY\u001ea'", "'PARTY\u001ea\u001etrue\u001eHOST'", 'null']) {
      await query(`MATCH (:Entity {id: 'entity:a'})-[part:PARTICIPATES_IN]->() SET part.role = ${role}`);
      await expect(read(named(['relation:b']))).rejects.toThrow('The graph holds what no record');
    }
  });

  itReadsRanges(test, 'relation', read);
});
