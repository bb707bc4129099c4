// Forgets what the graph was derived by, so that this start derives everything, with the days of denials that older versions did not store.
// params: 
// returns: 
// mode: schema
// timeout: 60
MATCH (g:Graph {id: 'graph'})
SET g.vocabularyHash = ''
