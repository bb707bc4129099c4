// Writes entities of one kind with their links, and removes links, names, identifiers and former ids that they no longer
// have. `links` has one entry for each link, separated by commas: type and id of the end. `details` has one entry for
// each name, identifier and former id, separated by U+001F: type of its link, then its key.
// params: rows, label, labels
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
WITH row, [entry IN split(row.links, ', ') | split(entry, ' ')] AS links, split(row.details, '\u001F') AS details
MERGE (n:Entity {id: row.id})
SET n = {
  id: row.id, dataSet: row.dataSet, run: row.run, hash: row.hash, kind: row.kind, degree: row.degree,
  description: row.description, pointLat: row.pointLat, pointLon: row.pointLon, pointPrecision: row.pointPrecision
}
REMOVE n:$($labels)
SET n:$($label)
FOREACH (gone IN [(n)-[link:SPEAKS_FOR_PARTY|AFFILIATED_WITH]->(end)
    WHERE none(held IN links WHERE held[0] = type(link) AND held[1] = end.id) | link] |
  DELETE gone)
FOREACH (gone IN [(n)<-[link:NAMES|IDENTIFIES|NOW]-(detail)
    WHERE NOT type(link) + ' ' + CASE type(link)
      WHEN 'NAMES' THEN toString(detail.ordinal)
      WHEN 'IDENTIFIES' THEN detail.scheme + ' ' + detail.value
      ELSE detail.id END IN details | detail] |
  DETACH DELETE gone)
FOREACH (held IN [held IN links WHERE held[0] = 'SPEAKS_FOR_PARTY'] |
  MERGE (end:Entity {id: held[1]})
  MERGE (n)-[:SPEAKS_FOR_PARTY]->(end))
FOREACH (held IN [held IN links WHERE held[0] = 'AFFILIATED_WITH'] |
  MERGE (end:Entity {id: held[1]})
  MERGE (n)-[:AFFILIATED_WITH]->(end))
