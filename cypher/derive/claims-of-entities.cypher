// Claims made by the entities; they depend on the kind of an entity and on whom it speaks for.
// params: entities
// returns: claim
// mode: read
// timeout: 60
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:MADE_BY]-(c:Claim)
RETURN DISTINCT c.id AS claim
ORDER BY claim
