// The entity with an identifier; the key is the same however it is typed.
// params: scheme, key
// returns: filters/entity-columns
// mode: read
// timeout: 5
MATCH (identifier:Identifier {key: $key})-[:IDENTIFIES]->(e:Entity)
WHERE identifier.scheme = $scheme
WITH 0 AS ordinal, e
ORDER BY e.id
LIMIT 1
//> include filters/entity-columns
