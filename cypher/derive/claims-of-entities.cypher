// Claims whose claimant is one of the entities: its kind and whom it speaks for bear on them.
// params: entities
// returns: claim
// mode: read
// timeout: 60
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:MADE_BY]-(c:Claim)
RETURN DISTINCT c.id AS claim
ORDER BY claim
