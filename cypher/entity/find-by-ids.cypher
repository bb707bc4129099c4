// Entities by id. A former id gives the entity of today.
// params: ids
// returns: filters/entity-columns
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  MATCH (found:Entity {id: $ids[ordinal]})
  RETURN found
  UNION
  MATCH (:FormerId {id: $ids[ordinal]})-[:NOW]->(found:Entity)
  RETURN found
}
WITH ordinal, found AS e
//> include filters/entity-columns
