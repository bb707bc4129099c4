// Writes identifiers of entities; one that was another entity's is taken from it.
// params: rows
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (e:Entity {id: row.owner})
MERGE (n:Identifier {scheme: row.scheme, value: row.value})
SET n = {scheme: row.scheme, value: row.value, key: row.key, ordinal: row.ordinal}
FOREACH (taken IN [(n)-[link:IDENTIFIES]->(other) WHERE other <> e | link] | DELETE taken)
MERGE (n)-[:IDENTIFIES]->(e)
