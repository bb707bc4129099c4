import { describeStatement } from '../../support/cypher-harness';
import { claimParameters, firstPage, idsOf } from '../../support/read-parameters';

describeStatement('claim/list-by-speaker', 'seed', ({ rows, query }) => {
  const page = { ...firstPage(1_000), descending: false };

  it('gives what an entity says and what others say on its behalf, each once', async () => {
    const found = await rows({ ...claimParameters(), ...page, keys: [['entity:dprk']] });
    const expected = await query(
      `MATCH (c:Claim)-[:MADE_BY]->(speaker:Entity)
       WHERE speaker.id = 'entity:dprk' OR 'entity:dprk' IN c.parties
       RETURN DISTINCT c.id AS id`,
    );
    expect(new Set(idsOf(found))).toEqual(new Set(idsOf(expected)));
    expect(found).toHaveLength(expected.length);
    expect(found.some(({ madeBy }) => madeBy === 'entity:kcna')).toBe(true);
  });

  it('does not give a state what its outlets say on behalf of others', async () => {
    const found = await rows({ ...claimParameters({ parties: ['entity:dprk'] }), ...page, keys: [['entity:dprk']] });
    expect(found.every(({ parties }) => (parties as string[]).includes('entity:dprk'))).toBe(true);
  });

  it('lists a claim once that several ids of a key answer for', async () => {
    const keys = [['entity:dmitry-peskov', 'entity:russia']];
    const found = await rows({ ...claimParameters(), ...page, keys });
    expect(new Set(idsOf(found)).size).toBe(found.length);
    expect(idsOf(found)).toContain('claim:peskov-rejects-supplies-2023-10-17');
  });
});
