// Writes new sources, and changed sources over their old state.
// params: rows, run
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n += row.properties,
    n.run = toInteger($run),
    n.publishedMin = date(row.publishedMin),
    n.publishedMax = date(row.publishedMax)
RETURN count(n) AS written
