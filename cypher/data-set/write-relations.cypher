// Writes new relations, and changed relations over their old state; derived properties stay as they are.
// params: rows, run
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (n:Relation {id: row.id})
SET n += row.properties,
    n.run = toInteger($run),
    n.startMin = date(row.startMin),
    n.startMax = date(row.startMax),
    n.endMin = date(row.endMin),
    n.endMax = date(row.endMax)
RETURN count(n) AS written
