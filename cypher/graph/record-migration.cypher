// Writes the number of the last migration; makes the Graph node if there is none.
// params: migration, ruleSet, vocabularyHash
// returns: migration
// mode: write
// timeout: 60
MERGE (g:Graph {id: 'graph'})
ON CREATE SET
  g.run = 0, g.ruleSet = toInteger($ruleSet), g.vocabularyHash = $vocabularyHash, g.migration = 0, g.lock = true
SET g.migration = CASE WHEN g.migration < toInteger($migration) THEN toInteger($migration) ELSE g.migration END
RETURN g.migration AS migration
