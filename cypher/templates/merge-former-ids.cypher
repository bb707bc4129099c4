// Writes former ids of entities; one that was another entity's is taken from it.
// params: rows
// returns:
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (e:Entity {id: row.owner})
MERGE (n:FormerId {id: row.id})
FOREACH (taken IN [(n)-[link:NOW]->(other) WHERE other <> e | link] | DELETE taken)
MERGE (n)-[:NOW]->(e)
