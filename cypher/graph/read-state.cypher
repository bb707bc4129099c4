// The Graph node, and whether the database holds anything at all.
// params: 
// returns: nodes, run, migration, ruleSet, vocabularyHash
// mode: read
// timeout: 60
CALL () { MATCH (n) RETURN count(n) AS nodes }
OPTIONAL MATCH (g:Graph {id: 'graph'})
RETURN nodes, g.run AS run, g.migration AS migration, g.ruleSet AS ruleSet, g.vocabularyHash AS vocabularyHash
