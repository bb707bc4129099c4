// Writes the node that holds the run and the rule set of a graph.
// params: rows
// returns:
// mode: write
// timeout: 30
UNWIND $rows AS row
MERGE (n:Graph {id: row.id})
SET n += {run: row.run, ruleSet: row.ruleSet, vocabularyHash: row.vocabularyHash, migration: row.migration}
