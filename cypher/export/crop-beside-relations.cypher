// Records that relations depend on: claims about them that count by a day (all without a day, and for structural types), classes whose denials reach them, wholes, participants.
// params: relations, saidBy, structuralTypes
// returns: id
// mode: read
// timeout: 120
UNWIND $relations AS relation
MATCH (r:Relation {id: relation})
CALL (r) {
  MATCH (r)<-[:ABOUT]-(c:Claim)
  WHERE $saidBy IS NULL OR r.type IN $structuralTypes OR c.countsFrom <= date($saidBy)
  RETURN c.id AS id
  UNION ALL
  MATCH (r)<-[:REACHES]-(c:Claim)-[:ABOUT]->(class:Relation)
  WHERE $saidBy IS NULL OR r.type IN $structuralTypes OR c.countsFrom <= date($saidBy)
  RETURN class.id AS id
  UNION ALL
  MATCH (r)-[:PART_OF]->(whole:Relation)
  RETURN whole.id AS id
  UNION ALL
  MATCH (e:Entity)-[:PARTICIPATES_IN]->(r)
  RETURN e.id AS id
}
RETURN DISTINCT id
ORDER BY id
