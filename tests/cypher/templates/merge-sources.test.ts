import { describeStatement } from '../../support/cypher-harness';

const LINKS = `MATCH (:Source {id: 'source:a'})-[link]->(end)
  RETURN type(link) + ' ' + end.id AS line, properties(link) AS properties ORDER BY line`;

describeStatement('templates/merge-sources', 'scratch', ({ rows, query }) => {
  it('writes dates as dates, makes ends that come later, and takes off links that are no longer held', async () => {
    const links = 'PUBLISHED_BY entity:p, DERIVED_FROM source:b 0 QUOTES, DERIVED_FROM source:c 1 MIRROR';
    await rows({ rows: [{ id: 'source:a', title: 'One', publishedMin: '2024-01-01', links }] });
    expect(await query(LINKS)).toEqual([
      { line: 'DERIVED_FROM source:b', properties: { ordinal: 0, how: 'QUOTES' } },
      { line: 'DERIVED_FROM source:c', properties: { ordinal: 1, how: 'MIRROR' } },
      { line: 'PUBLISHED_BY entity:p', properties: {} },
    ]);
    await rows({ rows: [{ id: 'source:a', title: 'Two', links: 'DERIVED_FROM source:c 0 MIRROR' }] });
    expect(await query(LINKS)).toEqual([{ line: 'DERIVED_FROM source:c', properties: { ordinal: 0, how: 'MIRROR' } }]);
    const days = "MATCH (s:Source {id: 'source:a'}) RETURN s.title AS title, s.publishedMin AS day";
    expect(await query(days)).toEqual([{ title: 'Two', day: null }]);
  });

  it("leaves other people's links alone", async () => {
    await query("CREATE (:Source {id: 'source:a'})-[:TAGGED]->(:Tag {id: 'x'})");
    await rows({ rows: [{ id: 'source:a', links: '' }] });
    expect(await query('MATCH (:Source)-[link]->() RETURN type(link) AS type')).toEqual([{ type: 'TAGGED' }]);
  });
});
