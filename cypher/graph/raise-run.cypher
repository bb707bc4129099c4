// Names the run that this transaction makes, and what it was derived by.
// params: run, ruleSet, vocabularyHash
// returns: run
// mode: write
// timeout: 60
MATCH (g:Graph {id: 'graph'})
SET g.run = toInteger($run), g.ruleSet = toInteger($ruleSet), g.vocabularyHash = $vocabularyHash
RETURN g.run AS run
