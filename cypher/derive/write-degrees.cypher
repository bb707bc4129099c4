// Writes how many neighbours entities have.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.degree = toInteger(row.degree)
RETURN count(e) AS written
