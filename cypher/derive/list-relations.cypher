// Ids of all relations.
// params: 
// returns: relation
// mode: read
// timeout: 60
MATCH (r:Relation)
WHERE r.id >= ''
RETURN r.id AS relation
ORDER BY relation
