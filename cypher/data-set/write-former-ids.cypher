// Writes the former ids of new or cleared entities.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (n:FormerId {id: row.id})-[:NOW]->(e)
RETURN count(n) AS written
