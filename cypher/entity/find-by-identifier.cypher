// The entity that others know under a number or code, however it is typed.
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
