// Writes the node that tells which run of which rules a graph is.
// params: rows
// returns:
// mode: write
// timeout: 30
UNWIND $rows AS row
MERGE (n:Graph {id: row.id})
SET n += {run: row.run, ruleSet: row.ruleSet, vocabularyHash: row.vocabularyHash, migration: row.migration}
