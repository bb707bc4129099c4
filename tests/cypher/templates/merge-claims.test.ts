import { LINK_TYPES } from '../../../src/domain/export/graph-model';
import { describeStatement } from '../../support/cypher-harness';

const HELD = [
  'ABOUT relation:a',
  'MADE_BY entity:a',
  'ON_BEHALF_OF entity:b 0',
  'BASED_ON claim:b 0 DIRECT',
  'BASED_ON source:b 1 HEARSAY',
  'SUPERSEDES claim:c 0',
  'RETRACTS claim:d 0',
  'RESPONDS_TO claim:e 3',
  'VALUE entity:c ITEM',
  'VALUE relation:b',
  'UNDER_NORM entity:d',
  'REACHES relation:c',
  'CONTRADICTS claim:f',
];

const LINKS = `MATCH (:Claim {id: 'claim:a'})-[l]->(end)
  WITH [type(l), end.id, toString(l.ordinal), l.access, l.role] AS parts
  RETURN reduce(line = '', part IN [part IN parts WHERE part IS NOT NULL] | line + ' ' + part) AS line`;

describeStatement('templates/merge-claims', 'scratch', ({ rows, query, statement }) => {
  const lines = async (): Promise<string[]> => (await query(LINKS)).map(({ line }) => String(line).trim()).sort();

  it('knows every type of link that a claim has', () => {
    const types = Object.entries(LINK_TYPES).filter(([, { from }]) => from === 'Claim');
    expect(types.filter(([type]) => !statement.text.includes(type))).toEqual([]);
  });

  it('writes every type of link with what it carries, the same when asked again', async () => {
    const row = { id: 'claim:a', links: HELD.join(', ') };
    await rows({ rows: [row] });
    await rows({ rows: [row] });
    expect(await lines()).toEqual([...HELD].sort());
  });

  it('takes off links that are no longer held, and keeps readings, which another statement writes', async () => {
    await rows({ rows: [{ id: 'claim:a', links: HELD.join(', ') }] });
    await query(`MATCH (c:Claim {id: 'claim:a'}) CREATE (s:Source {id: 'source:a'})
      CREATE (c)-[:READ_IN {ordinal: 0}]->(s), (c)-[:READ_IN {ordinal: 1}]->(s)`);
    await rows({ rows: [{ id: 'claim:a', links: 'ABOUT relation:b, READ_IN source:a 1', recordedAt: null }] });
    expect(await lines()).toEqual(['ABOUT relation:b', 'READ_IN source:a 1']);
  });

  it('writes days, the instant and numbers as what they are', async () => {
    const row = { id: 'claim:a', saidMin: '2024-01-10', recordedAt: '2026-01-02T03:04:05Z', quantityValue: 42.5 };
    await rows({ rows: [{ ...row, parties: 'entity:a\u001fentity:b', links: '' }] });
    const types = 'MATCH (c:Claim) UNWIND keys(c) AS key RETURN key, valueType(c[key]) AS type ORDER BY key';
    expect(await query(types)).toEqual([
      { key: 'id', type: 'STRING NOT NULL' },
      { key: 'parties', type: 'LIST<STRING NOT NULL> NOT NULL' },
      { key: 'quantityValue', type: 'FLOAT NOT NULL' },
      { key: 'recordedAt', type: 'ZONED DATETIME NOT NULL' },
      { key: 'saidMin', type: 'DATE NOT NULL' },
    ]);
  });
});
