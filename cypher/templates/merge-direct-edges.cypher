// Writes edges of one type of relation, each with an id that keeps parallel edges apart.
// params: rows, type
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[edge:$($type) {id: row.id}]->(b)
SET edge = {
  id: row.id, relation: row.relation, type: row.type, fromRole: row.fromRole, toRole: row.toRole, reads: row.reads,
  inverse: row.inverse, symmetric: row.symmetric, title: row.title, titleLang: row.titleLang, status: row.status,
  support: row.support, supportRank: row.supportRank, contested: row.contested, origins: row.origins,
  claims: row.claims, affirming: row.affirming, denying: row.denying,
  startKnown: row.startKnown, endKnown: row.endKnown, ongoing: row.ongoing, when: row.when,
  start: date(row.start), end: date(row.end), startMin: date(row.startMin), startMax: date(row.startMax),
  endMin: date(row.endMin), endMax: date(row.endMax)
}
