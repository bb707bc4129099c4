// Entities that a text may mean, best first: by id or former id (step 0), by identifier (step 1), by exact name key (step 2, then by kind of name).
// params: ids, identifierKeys, nameKeys
// returns: ordinal, step, rank, id, kind
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
CALL (ordinal) {
  CALL (ordinal) {
    MATCH (e:Entity {id: $ids[ordinal]})
    RETURN e, 0 AS step, 0 AS rank
    UNION
    MATCH (:FormerId {id: $ids[ordinal]})-[:NOW]->(e:Entity)
    RETURN e, 0 AS step, 0 AS rank
    UNION
    MATCH (:Identifier {key: $identifierKeys[ordinal]})-[:IDENTIFIES]->(e:Entity)
    RETURN e, 1 AS step, 0 AS rank
    UNION
    MATCH (name:Name {key: $nameKeys[ordinal]})-[:NAMES]->(e:Entity)
    RETURN e, 2 AS step, min(name.kindRank) AS rank
  }
  RETURN e, step, rank
  ORDER BY step, rank, e.id
  LIMIT 11
}
RETURN ordinal, step, rank, e.id AS id, e.kind AS kind
ORDER BY ordinal, step, rank, id
