// Writes new entities, and changed entities over their old state, each with the label of its kind.
// params: rows, run
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n.degree = 0
REMOVE n:$([label IN labels(n) WHERE label <> 'Entity'])
SET n:$(row.label)
SET n += row.properties, n.run = toInteger($run)
RETURN count(n) AS written
