// Entities with what tells whose word a claim is.
// params: entities
// returns: id, kind, speaksFor, affiliation
// mode: read
// timeout: 60
UNWIND $entities AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (e)-[:SPEAKS_FOR_PARTY]->(other:Entity)
  RETURN head(collect(other.id)) AS speaksFor
}
CALL (e) {
  OPTIONAL MATCH (e)-[:AFFILIATED_WITH]->(other:Entity)
  RETURN head(collect(other.id)) AS affiliation
}
RETURN e.id AS id, e.kind AS kind, speaksFor, affiliation
ORDER BY id
