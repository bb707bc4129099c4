// Entities that other entities depend on: those that they speak for and belong to.
// params: entities
// returns: id
// mode: read
// timeout: 120
UNWIND $entities AS entity
MATCH (:Entity {id: entity})-[:SPEAKS_FOR_PARTY|AFFILIATED_WITH]->(named:Entity)
RETURN DISTINCT named.id AS id
ORDER BY id
