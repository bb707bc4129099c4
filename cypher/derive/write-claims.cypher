// Writes the derived properties of claims.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.proposition = row.proposition, c.parties = row.parties, c.origins = row.origins,
    c.countsFrom = date(row.countsFrom)
RETURN count(c) AS written
