// Ids of all entities.
// params: 
// returns: entity
// mode: read
// timeout: 60
MATCH (e:Entity)
WHERE e.id >= ''
RETURN e.id AS entity
ORDER BY entity
