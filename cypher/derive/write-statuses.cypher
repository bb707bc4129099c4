// Writes the derived properties of relations: the status today, and its steps.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (r:Relation {id: row.id})
SET r.support = row.support, r.supportRank = toInteger(row.supportRank), r.contested = row.contested,
    r.status = row.status, r.rule = row.rule, r.origins = toInteger(row.origins),
    r.stepDays = [day IN row.stepDays | date(day)],
    r.stepRanks = [rank IN row.stepRanks | toInteger(rank)],
    r.stepContested = row.stepContested,
    r.stepOrigins = [origins IN row.stepOrigins | toInteger(origins)]
RETURN count(r) AS written
