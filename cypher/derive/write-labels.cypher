// Writes the label of its kind on every entity, for people who look at the graph in Neo4j.
// params: rows
// returns: written
// mode: write
// timeout: 120
UNWIND $rows AS row
MATCH (e:Entity {kind: row.kind})
REMOVE e:$([label IN labels(e) WHERE label <> 'Entity'])
SET e:$(row.label)
RETURN count(e) AS written
