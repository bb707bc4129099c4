import { describeStatement } from '../../support/cypher-harness';

describeStatement('claim/find-by-ids', 'seed', ({ rows }) => {
  it('gives a claim with its links as ids and its days as text', async () => {
    const ids = ['claim:none', 'claim:peskov-rejects-supplies-2023-10-17'];
    const [row, ...others] = await rows({ ids });
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      ordinal: 1,
      about: 'relation:arms-transfer-munitions-2023',
      aspect: 'OCCURRENCE',
      stance: 'DENIES',
      said: '2023-10-17',
      saidMin: '2023-10-17',
      madeBy: 'entity:dmitry-peskov',
      onBehalfOf: ['entity:russia'],
      parties: ['entity:russia'],
      countsFrom: '2023-10-17',
      endedBy: null,
      endedFrom: null,
    });
  });
});

describeStatement('claim/find-by-ids', 'scratch', ({ rows, query }) => {
  it('names the earliest of several claims that end one', async () => {
    await query(`
      CREATE (c:Claim {id: 'claim:c'})
      CREATE (:Claim {id: 'claim:late', countsFrom: date('2024-03-01')})-[:RETRACTS {ordinal: 0}]->(c)
      CREATE (:Claim {id: 'claim:early', countsFrom: date('2024-02-01')})-[:SUPERSEDES {ordinal: 0}]->(c)`);
    const [row] = await rows({ ids: ['claim:c'] });
    expect(row).toMatchObject({ endedBy: 'claim:early', endedFrom: '2024-02-01' });
  });
});
