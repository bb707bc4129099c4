// Relations in which the entities take part; classes have no hops and are left out.
// params: entities
// returns: relation
// mode: read
// timeout: 60
UNWIND $entities AS id
MATCH (:Entity {id: id})-[:PARTICIPATES_IN]->(r:Relation)
WHERE NOT r.generic
RETURN DISTINCT r.id AS relation
ORDER BY relation
