import { EVIDENCE_KINDS } from '../../../src/domain/record/source';
import { describeStatement } from '../../support/cypher-harness';

const evidenceKinds = [...EVIDENCE_KINDS];

describeStatement('claim/evidence-of', 'seed', ({ rows }) => {
  it('gives claims about a relation and denials of a class that reach it, told apart', async () => {
    const found = await rows({ ids: ['relation:arms-transfer-artillery-2023-10'], evidenceKinds });
    const via = new Map(found.map(({ id, via: how }) => [id, how]));
    expect(via.get('claim:us-official-artillery')).toBe('ABOUT');
    expect(via.get('claim:kim-yo-jong-denial-2024-05-17')).toBe('GENERIC');
    expect(found.find(({ id }) => id === 'claim:us-official-artillery')?.claimantKind).toBe('UNNAMED_SPEAKER');
  });

  it('tells who examined evidence from who heard of it', async () => {
    const found = await rows({ ids: ['relation:tumangang-imagery-2023-10-05'], evidenceKinds });
    expect(found.some(({ examinedEvidence }) => examinedEvidence)).toBe(true);
  });
});

describeStatement('claim/evidence-of', 'scratch', ({ rows, query }) => {
  it('tells from which day a claim rests on one that is ended, however far back', async () => {
    await query(`
      CREATE (r:Relation {id: 'relation:r'}), (e:Entity {id: 'entity:e', kind: 'STATE'})
      CREATE (top:Claim {id: 'claim:top'})-[:ABOUT]->(r), (top)-[:MADE_BY]->(e)
      CREATE (top)-[:BASED_ON {access: 'HEARSAY', ordinal: 0}]->(middle:Claim {id: 'claim:middle'})
      CREATE (middle)-[:BASED_ON {access: 'HEARSAY', ordinal: 0}]->(root:Claim {id: 'claim:root'})
      CREATE (:Claim {id: 'claim:ender', countsFrom: date('2024-05-01')})-[:RETRACTS {ordinal: 0}]->(root)`);
    const [row] = await rows({ ids: ['relation:r'], evidenceKinds });
    expect(row).toMatchObject({ id: 'claim:top', basisEndedFrom: '2024-05-01', examinedEvidence: false });
  });
});
