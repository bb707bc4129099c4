// Entities of other data sets that have one of the ids as a former id.
// params: ids, dataSet
// returns: formerId, entity
// mode: read
// timeout: 60
UNWIND $ids AS wanted
MATCH (f:FormerId {id: wanted})-[:NOW]->(e:Entity)
WHERE e.dataSet <> $dataSet
RETURN f.id AS formerId, e.id AS entity
ORDER BY formerId
