// Writes which claims cannot both be right; the link goes from the lower id to the higher.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (first:Claim {id: row.first})
MATCH (second:Claim {id: row.second})
CREATE (first)-[link:CONTRADICTS]->(second)
RETURN count(link) AS written
