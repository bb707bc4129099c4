// Statuses of the relations as they were last derived; null of one that never was.
// params: relations
// returns: relation, status, supportRank, contested
// mode: read
// timeout: 60
UNWIND $relations AS id
MATCH (r:Relation {id: id})
RETURN r.id AS relation, r.status AS status, r.supportRank AS supportRank, r.contested AS contested
ORDER BY relation
