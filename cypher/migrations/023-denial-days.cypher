// Forgets what the graph was derived by, so that the days of denials, which were not stored before, are derived at this start.
// params: 
// returns: 
// mode: schema
// timeout: 60
MATCH (g:Graph {id: 'graph'})
SET g.vocabularyHash = ''
