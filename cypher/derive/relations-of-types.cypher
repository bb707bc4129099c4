// Those of the given relations that have one of the types.
// params: relations, types
// returns: relation
// mode: read
// timeout: 60
UNWIND $relations AS id
MATCH (r:Relation {id: id})
WHERE r.type IN $types
RETURN r.id AS relation
ORDER BY relation
