// The last derived status of each relation; null if it was never derived.
// params: relations
// returns: relation, status, supportRank, contested
// mode: read
// timeout: 60
UNWIND $relations AS id
MATCH (r:Relation {id: id})
RETURN r.id AS relation, r.status AS status, r.supportRank AS supportRank, r.contested AS contested
ORDER BY relation
