// Relations that the claims are about, and relations that they reach.
// params: claims
// returns: relation
// mode: read
// timeout: 60
UNWIND $claims AS id
MATCH (:Claim {id: id})-[:ABOUT|REACHES]->(r:Relation)
RETURN DISTINCT r.id AS relation
ORDER BY relation
