// The Graph node: which run is visible, and by which rules.
// params:
// returns: run, ruleSet
// mode: read
// timeout: 5
MATCH (graph:Graph {id: 'graph'})
RETURN graph.run AS run, graph.ruleSet AS ruleSet
