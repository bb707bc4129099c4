// Structural ties by which the entities lie in something larger, with type and role; one step.
// params: entities, inner
// returns: relation, entity
// mode: read
// timeout: 60
UNWIND $entities AS id
MATCH (:Entity {id: id})-[p:PARTICIPATES_IN]->(r:Relation)<-[:PARTICIPATES_IN]-(outer:Entity)
WHERE r.type + '|' + p.role IN $inner
RETURN DISTINCT r.id AS relation, outer.id AS entity
ORDER BY relation, entity
