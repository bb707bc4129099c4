// Those of the entities that belong to other data sets, with what validation needs to know of them.
// params: ids, dataSet
// returns: id, kind, affiliation, speaksFor
// mode: read
// timeout: 60
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE e.dataSet <> $dataSet
CALL (e) {
  OPTIONAL MATCH (e)-[:AFFILIATED_WITH]->(other:Entity)
  RETURN head(collect(other.id)) AS affiliation
}
CALL (e) {
  OPTIONAL MATCH (e)-[:SPEAKS_FOR_PARTY]->(other:Entity)
  RETURN head(collect(other.id)) AS speaksFor
}
RETURN e.id AS id, e.kind AS kind, affiliation, speaksFor
ORDER BY id
