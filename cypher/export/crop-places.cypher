// Places that the claims name: whether two claims agree depends on which place lies in which.
// params: claims
// returns: id
// mode: read
// timeout: 120
UNWIND $claims AS claim
MATCH (c:Claim {id: claim})-[:VALUE]->(place:Entity)
WHERE c.aspect = 'PLACE'
RETURN DISTINCT place.id AS id
ORDER BY id
