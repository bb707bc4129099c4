// Writes the number of the run that this transaction makes, and the rules and vocabulary that it used.
// params: run, ruleSet, vocabularyHash
// returns: run
// mode: write
// timeout: 60
MATCH (g:Graph {id: 'graph'})
SET g.run = toInteger($run), g.ruleSet = toInteger($ruleSet), g.vocabularyHash = $vocabularyHash
RETURN g.run AS run
