import { describeStatement } from '../../support/cypher-harness';
import { idsOf } from '../../support/read-parameters';

describeStatement('export/crop-beside-relations', 'scratch', ({ rows, query }) => {
  beforeEach(async () => {
    await query(`
      CREATE (r:Relation {id: 'relation:r', type: 'SUMMIT'}), (class:Relation {id: 'relation:class', type: 'SUMMIT'}),
             (:Claim {id: 'claim:early', countsFrom: date('2024-01-10')})-[:ABOUT]->(r),
             (:Claim {id: 'claim:late', countsFrom: date('2024-01-11')})-[:ABOUT]->(r),
             (r)-[:PART_OF]->(:Relation {id: 'relation:whole'}), (:Relation {id: 'relation:part'})-[:PART_OF]->(r),
             (:Entity {id: 'entity:e'})-[:PARTICIPATES_IN]->(r),
             (denial:Claim {id: 'claim:denial', countsFrom: date('2024-01-11')})-[:ABOUT]->(class), (denial)-[:REACHES]->(r)`);
  });

  it('gives claims, reaching classes, wholes and participants, and no parts', async () => {
    expect(idsOf(await rows({ relations: ['relation:r'], saidBy: null, structuralTypes: [] }))).toEqual([
      'claim:early',
      'claim:late',
      'entity:e',
      'relation:class',
      'relation:whole',
    ]);
  });

  it('leaves out claims and classes that count only later, unless the type is structural', async () => {
    const asked = { relations: ['relation:r'], saidBy: '2024-01-10' };
    const early = ['claim:early', 'entity:e', 'relation:whole'];
    expect(idsOf(await rows({ ...asked, structuralTypes: [] }))).toEqual(early);
    expect(idsOf(await rows({ ...asked, structuralTypes: ['SUMMIT'] }))).toHaveLength(5);
  });
});
