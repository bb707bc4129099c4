// The relations that each denial of a class reaches.
// params: ids
// returns: ordinal, relation
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (:Claim {id: $ids[ordinal]})-[:REACHES]->(relation:Relation)
RETURN ordinal, relation.id AS relation
ORDER BY ordinal, relation
