// Writes sources with their links, and removes links that they no longer hold. `links` has one entry for each link,
// separated by commas: type, id of the end, then the link's properties.
// params: rows
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
WITH row, [entry IN split(row.links, ', ') | split(entry, ' ')] AS links
MERGE (n:Source {id: row.id})
SET n = {
  id: row.id, dataSet: row.dataSet, run: row.run, hash: row.hash, kind: row.kind, title: row.title,
  language: row.language, verification: row.verification, url: row.url, published: row.published,
  publishedMin: date(row.publishedMin), publishedMax: date(row.publishedMax), publisherText: row.publisherText,
  archiveUrl: row.archiveUrl, retrieved: row.retrieved, sha256: row.sha256
}
FOREACH (gone IN [(n)-[link:PUBLISHED_BY|DERIVED_FROM]->(end)
    WHERE none(held IN links WHERE held[0] = type(link) AND held[1] = end.id
      AND coalesce(toInteger(held[2]) = link.ordinal, true)) | link] |
  DELETE gone)
FOREACH (held IN [held IN links WHERE held[0] = 'PUBLISHED_BY'] |
  MERGE (end:Entity {id: held[1]})
  MERGE (n)-[:PUBLISHED_BY]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'DERIVED_FROM'] |
  MERGE (end:Source {id: held[1]})
  MERGE (n)-[link:DERIVED_FROM {ordinal: toInteger(held[2])}]->(end)
  SET link = {ordinal: toInteger(held[2]), how: held[3]})
