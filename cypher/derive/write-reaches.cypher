// Writes which relations the denials of classes reach.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (r:Relation {id: row.relation})
CREATE (c)-[link:REACHES]->(r)
RETURN count(link) AS written
