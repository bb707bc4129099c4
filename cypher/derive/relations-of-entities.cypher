// Relations in which the entities take part; classes are left out, for they are no hops.
// params: entities
// returns: relation
// mode: read
// timeout: 60
UNWIND $entities AS id
MATCH (:Entity {id: id})-[:PARTICIPATES_IN]->(r:Relation)
WHERE NOT r.generic
RETURN DISTINCT r.id AS relation
ORDER BY relation
