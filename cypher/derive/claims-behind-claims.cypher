// Claims on which the given ones depend: those they are based on, and those that end them; one step.
// params: claims
// returns: claim
// mode: read
// timeout: 60
UNWIND $claims AS id
MATCH (given:Claim {id: id})
CALL (given) {
  MATCH (given)-[:BASED_ON]->(c:Claim) RETURN c
  UNION ALL
  MATCH (given)<-[:SUPERSEDES|RETRACTS]-(c:Claim) RETURN c
}
RETURN DISTINCT c.id AS claim
ORDER BY claim
