// Writes the identifiers of entities that have none.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (n:Identifier)-[:IDENTIFIES]->(e)
SET n = row.properties, n.ordinal = toInteger(row.ordinal)
RETURN count(n) AS written
