// Makes every other writer wait until this transaction ends, then reads the Graph node.
// params: 
// returns: run, ruleSet, vocabularyHash
// mode: write
// timeout: 600
MATCH (g:Graph {id: 'graph'})
SET g.lock = true
WITH g
RETURN g.run AS run, g.ruleSet AS ruleSet, g.vocabularyHash AS vocabularyHash
