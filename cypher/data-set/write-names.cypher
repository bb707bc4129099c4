// Writes the names of new or cleared entities.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (n:Name)-[:NAMES]->(e)
SET n = row.properties, n.kindRank = toInteger(row.kindRank), n.ordinal = toInteger(row.ordinal)
RETURN count(n) AS written
