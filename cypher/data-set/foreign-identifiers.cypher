// Entities of other data sets that have one of the identifiers.
// params: identifiers, dataSet
// returns: scheme, value, entity
// mode: read
// timeout: 60
UNWIND $identifiers AS wanted
MATCH (i:Identifier {scheme: wanted.scheme, value: wanted.value})-[:IDENTIFIES]->(e:Entity)
WHERE e.dataSet <> $dataSet
RETURN i.scheme AS scheme, i.value AS value, e.id AS entity
ORDER BY scheme, value
