// Those of the relations that belong to other data sets, with what validation needs to know of them.
// params: ids, dataSet
// returns: id, type, when, partOf
// mode: read
// timeout: 60
UNWIND $ids AS wanted
MATCH (r:Relation {id: wanted})
WHERE r.dataSet <> $dataSet
CALL (r) {
  OPTIONAL MATCH (r)-[:PART_OF]->(other:Relation)
  RETURN head(collect(other.id)) AS partOf
}
RETURN r.id AS id, r.type AS type, r.when AS when, partOf
ORDER BY id
