import { describeStatement } from '../../support/cypher-harness';
import { idsOf } from '../../support/read-parameters';

describeStatement('export/crop-beside-claims', 'scratch', ({ rows, query }) => {
  it('gives everything that a claim names by any link, and not what is derived', async () => {
    await query(`
      CREATE (c:Claim {id: 'claim:c'}), (c)-[:ABOUT]->(:Relation {id: 'relation:r', type: 'SUMMIT'}),
             (c)-[:MADE_BY]->(:Entity {id: 'entity:1'}), (c)-[:ON_BEHALF_OF]->(:Entity {id: 'entity:2'}),
             (c)-[:UNDER_NORM]->(:Entity {id: 'entity:3'}), (c)-[:VALUE]->(:Relation {id: 'relation:cause'}),
             (c)-[:READ_IN]->(:Source {id: 'source:1'}), (c)-[:BASED_ON]->(:Source {id: 'source:2'}),
             (c)-[:BASED_ON]->(:Claim {id: 'claim:base'}), (c)-[:SUPERSEDES]->(:Claim {id: 'claim:superseded'}),
             (c)-[:RETRACTS]->(:Claim {id: 'claim:retracted'}), (c)-[:RESPONDS_TO]->(:Claim {id: 'claim:answered'}),
             (c)-[:CONTRADICTS]->(:Claim {id: 'claim:z'}), (c)-[:REACHES]->(:Relation {id: 'relation:z'}),
             (:Claim {id: 'claim:y'})-[:RESPONDS_TO]->(c), (:Claim {id: 'claim:x'})-[:BASED_ON]->(c)`);

    expect(idsOf(await rows({ claims: ['claim:c'], saidBy: null, structuralTypes: [] }))).toEqual([
      'claim:answered',
      'claim:base',
      'claim:retracted',
      'claim:superseded',
      'entity:1',
      'entity:2',
      'entity:3',
      'relation:cause',
      'relation:r',
      'source:1',
      'source:2',
    ]);
  });

  it('gives what ends a claim by the day; later enders only of structural relations', async () => {
    await query(`
      CREATE (c:Claim {id: 'claim:c'}), (c)-[:ABOUT]->(:Relation {id: 'relation:r', type: 'SUMMIT'}),
             (:Claim {id: 'claim:early', countsFrom: date('2024-01-10')})-[:SUPERSEDES]->(c),
             (:Claim {id: 'claim:late', countsFrom: date('2024-01-11')})-[:RETRACTS]->(c)`);
    const asked = { claims: ['claim:c'], saidBy: '2024-01-10' };

    expect(idsOf(await rows({ ...asked, structuralTypes: [] }))).toEqual(['claim:early', 'relation:r']);
    const all = ['claim:early', 'claim:late', 'relation:r'];
    expect(idsOf(await rows({ ...asked, structuralTypes: ['SUMMIT'] }))).toEqual(all);
    expect(idsOf(await rows({ ...asked, saidBy: null, structuralTypes: [] }))).toEqual(all);
  });
});
