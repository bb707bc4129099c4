// Claims about the relations.
// params: relations
// returns: claim
// mode: read
// timeout: 60
UNWIND $relations AS id
MATCH (:Relation {id: id})<-[:ABOUT]-(c:Claim)
RETURN DISTINCT c.id AS claim
ORDER BY claim
