// Writes relations, and removes links and participations that they no longer hold. `links` has one entry for each link,
// separated by commas: type, id of the other end, then its place among the participants.
// params: rows
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
WITH row, [entry IN split(row.links, ', ') | split(entry, ' ')] AS links
MERGE (n:Relation {id: row.id})
SET n = {
  id: row.id, dataSet: row.dataSet, run: row.run, hash: row.hash, type: row.type,
  titleLangs: [item IN split(row.titleLangs, '\u001F') WHERE item <> ''],
  titles: [item IN split(row.titles, '\u001F') WHERE item <> ''],
  startMin: date(row.startMin), startMax: date(row.startMax), endMin: date(row.endMin), endMax: date(row.endMax),
  startKnown: row.startKnown, endKnown: row.endKnown, ongoing: row.ongoing, generic: row.generic,
  support: row.support, supportRank: row.supportRank, contested: row.contested, status: row.status, rule: row.rule,
  origins: row.origins,
  stepDays: [item IN split(row.stepDays, ' ') WHERE item <> '' | date(item)],
  stepRanks: [item IN split(row.stepRanks, ' ') WHERE item <> '' | toInteger(item)],
  stepContested: [item IN split(row.stepContested, ' ') WHERE item <> '' | toBoolean(item)],
  stepOrigins: [item IN split(row.stepOrigins, ' ') WHERE item <> '' | toInteger(item)],
  when: row.when
}
FOREACH (gone IN [(n)<-[link:PARTICIPATES_IN]-(end)
    WHERE none(held IN links WHERE held[0] = type(link) AND held[1] = end.id
      AND toInteger(held[2]) = link.ordinal) | link] |
  DELETE gone)
FOREACH (gone IN [(n)-[link:PART_OF]->(end)
    WHERE none(held IN links WHERE held[0] = type(link) AND held[1] = end.id) | link] |
  DELETE gone)
FOREACH (held IN [held IN links WHERE held[0] = 'PART_OF'] |
  MERGE (end:Relation {id: held[1]})
  MERGE (n)-[:PART_OF]->(end))
