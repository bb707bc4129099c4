// Writes the identifiers of new or cleared entities.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (n:Identifier)-[:IDENTIFIES]->(e)
SET n = row.properties, n.ordinal = toInteger(row.ordinal)
RETURN count(n) AS written
