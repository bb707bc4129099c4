// Writes claims: new ones, and changed ones over what they were; never what is derived of them.
// params: rows, run, recordedAt
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n += row.properties,
    n.run = toInteger($run),
    n.recordedAt = datetime($recordedAt),
    n.verificationRank = toInteger(row.verificationRank),
    n.saidMin = date(row.saidMin),
    n.saidMax = date(row.saidMax),
    n.scopeStartMin = date(row.scopeStartMin),
    n.scopeStartMax = date(row.scopeStartMax),
    n.scopeEndMin = date(row.scopeEndMin),
    n.scopeEndMax = date(row.scopeEndMax)
RETURN count(n) AS written
