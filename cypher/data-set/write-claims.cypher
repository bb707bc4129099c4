// Writes new claims, and changed claims over their old state; derived properties stay as they are.
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
