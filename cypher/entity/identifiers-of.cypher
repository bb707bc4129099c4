// Identifiers of entities, in the order of the data set.
// params: ids
// returns: ordinal, scheme, value
// mode: read
// timeout: 5
UNWIND range(0, size($ids) - 1) AS ordinal
MATCH (identifier:Identifier)-[:IDENTIFIES]->(:Entity {id: $ids[ordinal]})
RETURN ordinal, identifier.scheme AS scheme, identifier.value AS value
ORDER BY ordinal, identifier.ordinal, identifier.scheme, identifier.value
