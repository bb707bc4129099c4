// Entities that take part in the relations.
// params: relations
// returns: entity
// mode: read
// timeout: 60
UNWIND $relations AS id
MATCH (:Relation {id: id})<-[:PARTICIPATES_IN]-(e:Entity)
RETURN DISTINCT e.id AS entity
ORDER BY entity
